import DialogModel
import GRDB

extension Ledger {
    /// The person behind `uid`, enrolled if it is a new one.
    mutating func enrol(_ uid: UInt32, _ database: Database) throws -> PersonID {
        if let known = standing.people.values.first(where: { $0.uid == uid }) { return known.id }
        var generator = SystemRandomNumberGenerator()
        let person = Person(id: .random(using: &generator), numbers: 0, uid: uid)
        try person.enrol(database, with: key)
        standing.manifest.add(person.proof(with: key), with: key)
        standing.people[person.id] = person
        return person.id
    }

    /// The next number of a person's conversations and copies, under which so many conversations more
    /// are kept.
    mutating func nextNumber(
        of id: PersonID,
        counting conversations: Int,
        _ database: Database
    ) throws -> Int {
        guard var person = standing.people[id] else {
            throw Declined(fault: .request(.notPermitted))
        }
        standing.manifest.remove(person.proof(with: key), with: key)
        person.numbers += 1
        standing.manifest.add(person.proof(with: key), with: key)
        try person.count(database, with: key)
        try database.cachedStatement(sql: "UPDATE person SET kept = kept + ? WHERE id = ?")
            .execute(arguments: [conversations, id.data])
        standing.people[id] = person
        return person.numbers
    }
}
