import DialogModel

/// Where a dialogue belongs, as far as its file says so.
struct SettingDraft {
    let occasions: [(occasion: Setting.Occasion, spot: Spot)]
    let order: Int?
    let about: Setting.Subject?
    let offers: [Leaf]
    let kind: Setting.Kind?

    /// Where `dialog` belongs.
    ///
    /// What its file leaves out is as it was for the dialogue that it takes the place of, so that one
    /// who words our questions anew need not say again where they belong; and else as it usually is
    /// for one that may be held so.
    func setting(of dialog: Dialog, insteadOf earlier: Setting?) -> Setting {
        let said = occasions.map(\.occasion)
        let kind = kind ?? (said == [.exercise] ? .exercise : earlier?.kind ?? .reflection)
        let usual = Setting(usualFor: dialog, of: kind)
        let kept = earlier?.occasions.filter { $0.mode(among: dialog.modes) != nil } ?? []
        return Setting(
            occasions: !said.isEmpty ? said : kept.isEmpty ? usual.occasions : kept,
            order: order ?? earlier?.order,
            about: about ?? earlier?.about ?? usual.about,
            offers: offers.isEmpty ? earlier?.offers ?? [] : offers.map { DialogID($0.text) },
            kind: kind
        )
    }
}
