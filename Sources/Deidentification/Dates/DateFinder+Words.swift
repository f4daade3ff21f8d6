/// The words of seasons, feasts and weeks.
extension DateFinder {
    static let seasons = Vocabulary.words(
        """
        zomer winter herfst lente voorjaar najaar zomervakantie summer autumn spring jaarwisseling
        eeuwwisseling
        """
    )
    /// Which part of it.
    static let parts = Vocabulary.words(
        """
        begin eind einde half halverwege midden hartje medio ult ultimo aanvang start vlak net
        kort early late mid end just
        """
    )
    /// Between a part and the whole.
    static let joints = Vocabulary.words(
        "van v vd de in het t der d na voor of the after before on"
    )
    /// The one that is past, or to come.
    static let nearing = Vocabulary.words(
        "vorige vorig afgelopen volgende komende komend verleden laatstleden last next"
    )
    /// Before the year or the month that a part is of.
    static let pointing = nearing.union(["dit", "deze", "van", "this"])
    /// Before a time.
    static let timing = Vocabulary.words(
        """
        na voor met rond sinds op tijdens tussen vanaf tot tm in vlak per over before after since
        on during until till around at over
        """
    )
    /// Before six or eight digits that are a day.
    static let stamping = timing.union(["geb", "geboren", "born", "dob", "dd"])
    /// Before a month that may be somebody.
    static let months = Vocabulary.words("in per sinds vanaf tot tm tegen rond since until by of")
    static let weekdays = Vocabulary.words(
        """
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di woe wo vr vrij za monday
        tuesday wednesday thursday friday saturday sunday tue tues wed weds thu thurs fri
        """
    )
    /// Before a day and a month in figures.
    static let announcing = before.union(weekdays)
    /// Before a year of two digits.
    static let beforeYear = before.union(["in", "uit"])
    /// Days of the year that have a name.
    static let days = Vocabulary.words(
        """
        kerst kerstmis kerstavond kerstdag kerstdagen pasen paasdag pinksteren pinksterdag
        hemelvaart hemelvaartsdag koningsdag koningsnacht koninginnedag carnaval vastenavond
        aswoensdag sinterklaas sinterklaasavond pakjesavond oudjaar oudjaarsavond oudejaarsnacht kerstnacht paasnacht oudejaarsavond oudejaarsdag
        nieuwjaar nieuwjaarsdag driekoningen ramadan suikerfeest offerfeest bevrijdingsdag
        dodenherdenking moederdag vaderdag dierendag valentijn valentijnsdag halloween divali
        diwali holi prinsjesdag kermis vierdaagse allerzielen allerheiligen jaarwisseling bouwvak bouwvakantie krokusvakantie avondklok corona feestdagen lockdown coronatijd newroz
        nowruz purim pesach chanoeka christmas easter eid hanukkah whitsun lent ramazan
        """
    )
    /// Such days in two words.
    static let pairs = Vocabulary.phrases(
        """
        goede vrijdag, keti koti, sint maarten, tweede kerstdag, eerste kerstdag, eerste paasdag,
        tweede paasdag, 1e kerstdag, 2e kerstdag, 1e paasdag, 2e paasdag, witte donderdag,
        bonfire night, boxing day, new year's, good friday, bank holiday, guy fawkes
        """
    )
    static let happened = Vocabulary.words(
        "gekomen geboren getrouwd overleden gestorven ontslagen begonnen gescheiden gevlucht opgenomen verhuisd"
    )
    /// Time off that is no one's alone.
    static let leave = Vocabulary.words(
        "strandvakantie skivakantie droomvakantie wintersportvakantie"
    )

    /// Whether a word is what a number counts.
    static func isCounting(_ word: String) -> Bool {
        units.contains(word) || amounts.contains(word)
    }
}
