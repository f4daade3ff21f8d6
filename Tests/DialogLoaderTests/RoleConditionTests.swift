import DialogLoader
import DialogModel
import Testing

@Suite("A condition on who has a role")
struct RoleConditionTests {
    private func library(_ condition: String) -> ScriptLibrary {
        let text = """
            dialog: proef
            format: 2
            language: nl
            title: Proef
            summary: Kort.
            source: Wij
            modes: [meeting]
            roles:
              - role: leader
                title: leider
            steps:
              - step: begin
                title: Begin
                do:
                  - ask: Hoe is het?
                    id: begin-vraag
                  - if: \(condition)
                    then:
                      - ask: Leider, en met jou?
                        id: leider-vraag
            """
        return ScriptLibrary(files: [ScriptFile(path: "nl/proef.yaml", bytes: Array(text.utf8))])
    }

    @Test(
        "is read where the dialogue has the role",
        arguments: ["held(leader)", "not held(leader)"]
    )
    func known(condition: String) {
        #expect(library(condition).diagnostics.isEmpty)
    }

    @Test(
        "is refused for what is no role of it",
        arguments: [
            ("held(leder)", "D070"), ("held(begin-vraag)", "D070"), ("held()", "D056"),
            ("held(\"leader\")", "D056"), ("held(leader, leader)", "D056"),
        ]
    )
    func unknown(condition: String, code: String) {
        #expect(library(condition).diagnostics.map(\.code) == [code])
    }
}
