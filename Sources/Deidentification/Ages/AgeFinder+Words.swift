/// The words beside ages.
extension AgeFinder {
    /// Years, written out and short.
    static let units = Vocabulary.words("jaar jr jaren j years yrs yr yo")
    /// What the age of a baby is counted in.
    static let months = Vocabulary.words("maanden maand mnd weken wk wkn wks months weeks")
    /// Parts of ten years.
    static let parts = Vocabulary.words(
        "begin eind einde midden halverwege achterin voorin half early late mid"
    )
    /// Before a noun.
    static let adjectives = Vocabulary.words("jarige jarig jarigen year-old")
    /// Before a stretch of time.
    static let during = Vocabulary.words(
        """
        al na sinds om over per elke elk ruim zo'n hele laatste afgelopen voor in binnen eerste
        komende dan nog bijna gedurende ongeveer zeker minstens hooguit meer for after within last
        first next every more about
        """
    )
    /// Behind a stretch of time.
    static let lasting = Vocabulary.words(
        """
        geleden lang verslaafd clean nuchter getrouwd samen later eerder terug dit ervaring mee
        gewerkt gewoond werk cel celstraf gevangenis tbs bezig ziek alleen gescheiden weduwe
        weduwnaar bij dakloos thuis werkzaam garantie huur schuld zorg begeleiding hulp therapie
        onder bewind vast gezeten niet gewacht gevochten geen hetzelfde durend in hier daar ago
        long married together sober of experience
        """
    )
    /// Before an age.
    static let being = Vocabulary.words(
        "is was van wordt werd word ben net pas nu amper aged turned"
    )
    /// Before an age that is somebody's.
    static let possessing = Vocabulary.words("zijn haar mijn hun zn dr r z m'n mn her his my")
    /// Where somebody becomes or is an age.
    static let becoming = Vocabulary.words("is was wordt werd word ben geworden turned")
    /// Between that and the age.
    static let just = Vocabulary.words(
        "al net pas nu bijna amper inmiddels ondertussen just now almost"
    )
    /// When that is, or who.
    static let meanwhile = Vocabulary.words(
        """
        gisteren vandaag morgen zelf eindelijk vorige zaterdag zondag maandag dinsdag woensdag
        donderdag vrijdag ook
        """
    )
    /// Near ten years, where somebody is spoken of.
    static let around = Vocabulary.words(
        "rond over boven richting dik ruim ver diep bijna nearly past over about"
    )
    /// Before `de zeventig`, where it is an age.
    static let reaching = Vocabulary.words("in tegen voorbij nadert naderde naar into approaching")
    static let pronouns = Vocabulary.words("ik hij ze zij ie die jij u he she i they")
    /// Before what somebody is: `en hij is`, `maar is`.
    static let beforeBeing = pronouns.union(["maar", "en", "nu"])
    static let sexes = Vocabulary.words("m v f man vrouw")
    /// When somebody becomes an age.
    static let moments = Vocabulary.words(
        """
        jaar week maand weken mei maart morgen gisteren vandaag straks bijna al pas net weer
        eindelijk ze hij ik zaterdag zondag maandag dinsdag woensdag donderdag vrijdag
        """
    )
    /// Whose age is a small number.
    static let youngOnes = Vocabulary.words(
        """
        zoon zoontje dochter dochtertje kind kinderen jongste oudste middelste tweeling kleinzoon
        kleindochter kleinkind kleinkinderen jongen jongens meisje meisjes zoons dochters broertje
        zusje peuter kleuter kids son daughter sons daughters girls boys youngest eldest twins
        """
    )
    /// What somebody was or did early.
    static let early = Vocabulary.words(
        "al het zwanger moeder vader getrouwd verslaafd begonnen weggelopen gevlucht uitgehuwelijkt oma"
    )
    /// Since when, or when.
    static let since = Vocabulary.words(
        "op sinds vanaf rond voor na tot vierde viert vieren at since by until"
    )
    /// What is counted in order, and has no age.
    static let ordered = Vocabulary.words(
        """
        keer dag dagen week maand jaar verdieping etage poging sigaret biertje biertjes glas brief
        aanmaning klas groep plek plaats huis woning baan kind huwelijk opname gesprek afspraak
        ronde bezoek kop koffie school stage werkdag dienst hulpverlener begeleider begeleiding kamer
        medicijn boete waarschuwing kans vriend vriendin man vrouw hond kat behandeling
        """
    )
    /// Whose age is counted in weeks or months.
    static let infants = Vocabulary.words(
        """
        baby babytje zoon zoontje dochter dochtertje kind kindje kleintje meisje jongetje kleinkind
        tweeling son daughter child girl boy grandson granddaughter
        """
    )
    /// Who is an age.
    static let people = Vocabulary.words(
        """
        hij zij ze ik die client cliente clienten bewoner bewoonster deelnemer jongen meisje gast
        vent kerel dame vrouwtje mannetje mens persoon iemand tiener puber moeder vader he she i
        who boy girl boys girls lad lady woman guy person oudste jongste tweeling echtpaar stel meid meiden jongens
        kinderen kids buurman student leerling ventje mannetje dreumes peuter kleuter gup broekie
        jochie kereltje knul knulletje gozer oudje opaatje omaatje vrouwtje puberzoon
        """
    )
    /// What a number counts.
    static let measured = Vocabulary.words(
        """
        euro euros eur keer x uur uren minuten min dagen dag weken week maanden maand seconden mg
        ml gram kilo kg km meter cm procent graden punten punt stuks mensen kinderen aanmaningen
        brieven pillen bewoners clienten times hours minutes days weeks months pounds people
        letters percent sigaretten biertjes glazen flessen kamers appjes berichten telefoontjes
        schulden vragen regels stappen rondjes schuldeisers plus tot nachten
        """
    )
    /// What goes on behind an age.
    static let joining = Vocabulary.words(
        """
        en maar of dus want met geworden oud toen nu hij zij ze woont zit die als inmiddels and
        but so with who volgende deze dit vandaag morgen gisteren zaterdag zondag next tomorrow
        zonder terwijl omdat nog zegt zei wil heeft had uit
        """
    )
}
