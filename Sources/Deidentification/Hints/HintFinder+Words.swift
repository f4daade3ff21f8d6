/// The words that hints begin with.
extension HintFinder {
    static let only = Vocabulary.words("enige enigste only")
    /// What is the only one without being anybody.
    static let onlyThings = Vocabulary.words(
        """
        reden manier keer optie vraag oplossing kans fout weg plek uitweg rust hoop steun vriend
        uitkomst dag wie waarmee waar wat zorg zekerheid houvast constante moment uitzondering way
        time reason thing one hoe mogelijkheid wens angst troost dat zin medicijn hobby afleiding
        uren
        """
    )
    static let few = Vocabulary.words("ons de het hun ons")
    static let most = Vocabulary.words(
        """
        oudste jongste langste dikste zwaarste bekendste rijkste beruchtste oldest youngest
        tallest
        """
    )
    static let peers = Vocabulary.words(
        """
        bewoner bewoonster client cliente deelnemer inwoner man vrouw mens patient leerling gast
        huurder zwangere vader moeder oma opa resident inmate tenant vluchteling gevangene dakloze
        lid
        """
    )
    /// Words for the old.
    static let aged = Vocabulary.words(
        """
        tachtiger tachtigers negentiger honderdjarige tachtigplusser hoogbejaard hoogbejaarde
        stokoud stokoude tachtigplus octogenarian
        """
    )
    static let towardsAge = Vocabulary.words(
        """
        boven over ruim ver diep eind begin midden half dik hoog richting tegen bijna medio in
        well far late early nearly past voorbij
        """
    )
    static let articles = Vocabulary.words("de in the her his dr zn")
    static let counted = Vocabulary.words(
        "euro keer procent dagen uur kilo pounds times km meter kilometer cent gram"
    )

    /// What few people do for a living.
    static let rareWork = Vocabulary.words(
        """
        profvoetballer voetballer oudvoetballer imker klokkenmaker orgelbouwer orgelist dirigent
        wethouder kamerlid staatssecretaris astronaut stuntman dompteur goochelaar goochelaarster
        hoefsmid vuurtorenwachter molenaar valkenier beiaardier taxidermist preparateur glasblazer
        bisschop abt non monnik operazanger operazangeres schaatser wielrenner bokskampioen
        kickbokser topsporter profbokser marathonloper schaker schaakkampioen balletdanser
        balletdanseres ballerina acrobaat trapezeartiest circusartiest buikspreker poppenspeler
        bandrecorder violist celliste cellist concertpianist pianist accordeonist harpiste harpist
        saxofonist drummer rapper zangeres straatmuzikant schlagerzanger volkszanger soapster
        presentator nieuwslezer weerman schrijver dichter dichteres beeldhouwer kunstschilder
        striptekenaar cabaretier diamantslijper juwelier goudzoeker parachutist gevechtspiloot
        piloot duiker zeeman walvisvaarder loods kapitein sluiswachter brugwachter veldwachter
        beul rattenvanger paardenfluisteraar jockey pikeur hondentrainer patholoog lijkschouwer
        thanatopracteur vioolbouwer klompenmaker touwslager rietdekker mandenmaker zadelmaker
        hoedenmaker pruikenmaker leerlooier kuiper scharensliep schaapherder herder
        burlesquedanseres paaldanseres raadslid gemeenteraadslid gedeputeerde commissaris
        ambassadeur consul diplomaat spion koster marinier commando mijnwerker matroos goudsmid
        stoker scheepskok kunstrijdster turnster basgitarist gitarist bandlid beekeeper mayor
        organist footballer falconer clockmaker conductor lighthouse
        """
    )
    /// How words for rare work end.
    static let rareEndings = [
        "bouwer", "smid", "kampioen", "kampioene", "voetballer", "prinses", "dompteur", "artiest",
        "virtuoos", "orgelist", "ridder",
        "schipper", "bouwster", "burgemeester", "wethouder", "zangeres", "ontwerper", "ontwerpster",
        "goochelaar", "muzikant", "danseres", "duivenmelker", "fokker", "omroeper",
        "blazer", "delver", "spuwer", "ruimer", "tennisser", "schaatser", "renner", "coureur",
        "danser", "turnster", "judoka", "bokser", "dirigent", "pianist", "klokkenmaker",
        "smokkelaar", "kapitein", "loods",
        "uitvinder", "piloot", "rijder", "maker", "maakster", "wachter", "temmer", "kunstenaar",
        "kunstenares", "machinist", "stuurman", "visser", "naut", "archeoloog", "dresseur",
        "componist", "illustrator", "regisseur", "restaurateur", "trapezewerker", "kweker",
        "houwer", "vlechter", "binder", "draaier", "slijper", "snijder", "stoker", "gids", "roker",
        "brander", "dekker", "gieter", "wever", "looier", "scheerder", "hoeder", "stationschef",
    ]
    static let commonWork = Vocabulary.words(
        """
        landbouwer verbouwer bergrijder fietsrijder automobilist bestuurder rijder wegrijder
        kettingroker meeroker stoproker sigarettenroker dakdekker waxinebrander schoonmaker schoonmaakster lawaaimaker ruziemaker grapjesmaker herriemaker rotzooimaker
        kwartiermaker maker afspraakmaker nachtwachter wietkweker doordraaier buschauffeur
        schoenmaker kleermaker afsnijder portierwachter
        heftruckrijder fietsenmaker bochtensnijder verkeersrijder opbouwer afstoker reisgids
        telefoongids zorggids tekstverbinder verbinder onderbinder
        bemiddelaar uitmaker kennismaker schatgraver
        spookrijder woningbouwer sneuvelbouwer scooterrijder motorrijder
        """
    )
    /// Offices: they point where somebody held one, not where somebody met one.
    static let offices = Vocabulary.words(
        """
        burgemeester dominee imam rechter notaris chirurg professor hoogleraar officier generaal
        kolonel minister rabbijn pastoor priester advocaat politicus acteur actrice zanger dj
        kunstenaar kunstenares veearts dierenarts uitvaartondernemer judge surgeon actor actress
        vicar
        """
    )
    static let former = Vocabulary.words(
        """
        oud ex voormalig voormalige vroegere gewezen ooit gepensioneerd gepensioneerde former
        retired eerste vrouwelijke
        """
    )
    static let being = Vocabulary.words("is was als ben werd geweest were as")
    /// Before what somebody is or was.
    static let belonging = being.union(["zit", "wordt", "noemt", "die", "dat", "oud", "ex"])

    static let illnesses = Vocabulary.words(
        """
        huntington duchenne taaislijmziekte sclerodermie narcolepsie porfyrie marfan tourette
        creutzfeldt sikkelcelziekte sikkelcelanemie hemofilie progeria mucoviscidose albinisme
        lepra tbc tuberculose acromegalie cushing addison neurofibromatose ehlers danlos wernicke
        dwerggroei achondroplasie spierdystrofie stofwisselingsziekte prader angelman rett
        klinefelter lupus myasthenia ataxie friedreich syringomyelie pompe fabry gaucher pku
        cadasil sma aniridie epidermolysis osteogenesis mitochondriele lhon leukodystrofie
        adrenoleukodystrofie ataxia fop psp kuru cholera leishmaniasis botkanker mesothelioom
        asbestkanker slaapziekte hermafrodiet intersekse schisis
        """
    )
    static let births = Vocabulary.words(
        "drieling vierling vijfling eeneiige siamese triplets quadruplets tweelingbroer tweelingzus"
    )
    static let beforeBirth = Vocabulary.words("een eeneiige de helft")
    static let looks = Vocabulary.words(
        """
        albino kunstbeen armprothese beenprothese dwerg dwerggroei eenarmig eenbenig hazenlip
        rolstoelbasketballer glasoog
        """
    )
    static let looksStarts = [
        "getatoeeerd", "gezichtstatoe", "brandwond", "nektattoo", "gezichtstattoo", "lilliputter",
    ]
    /// Animals that hardly anybody has.
    static let pets = Vocabulary.words(
        """
        papegaai leguaan python alpaca alpacas tarantula kaketoe hangbuikzwijn varaan vogelspin
        parrot
        """
    )
    /// What somebody is by what happened.
    static let fates = Vocabulary.words(
        "dader getuige nabestaande overlevende slachtoffer verdachte hoofdverdachte"
    )
    static let deaths = Vocabulary.words(
        """
        overleefde vermoordde vermoord doodgeschoten doodgestoken neergeschoten onthoofd gewurgd
        doodgereden omgebracht
        """
    )
    static let limbs = Vocabulary.words("oog been arm nier long")
    static let skin = Vocabulary.words(
        "gezicht hals nek voorhoofd hoofd kale kop wang wangen face neck"
    )
    /// Where people know each other.
    static let locales = Vocabulary.words(
        """
        dorp stad streek wijk provincie land straat gemeente regio nederland buurt flat school
        afdeling azc eiland gehucht polder friesland groningen drenthe limburg zeeland brabant
        europa wereld village town street country county
        """
    )
    /// Who was something without being known for it.
    static let formerOnes = Vocabulary.words(
        """
        client cliente collega begeleider bewoner partner werkgever werknemer huisgenoot baas
        school buurt woning huis verslaafde gebruiker leerling student collega's clienten
        schoonmoeder schoonvader verslaafd man vrouw vriendje
        """
    )
    /// Work that a village has one of.
    static let notables = Vocabulary.words(
        """
        burgemeester dominee slager bakker dokter notaris juwelier kroegbaas imam wethouder
        directeur pastoor huisarts tandarts dierenarts veearts kapper groenteboer melkboer koster
        organist schoolhoofd bovenmeester apotheker mayor vicar butcher baker snackbar pizzeria
        bloemist visboer molenaar smid fietsenmaker
        """
    )
    /// How many of something are more than others have.
    static let manyOf = [
        "kinderen": 7, "katten": 5, "honden": 4, "papegaaien": 2, "huwelijken": 4, "kids": 7,
        "broers": 6, "zussen": 6,
        "kleinkinderen": 12, "slangen": 2, "paarden": 4, "children": 7, "cats": 5, "dogs": 4,
        "miskramen": 4, "operaties": 10,
    ]
    /// What few have been in.
    static let rareEvents = Vocabulary.words(
        """
        gijzeling schietpartij vliegramp treinramp familiedrama ontvoering vuurwerkramp
        treinongeluk busongeluk liquidatie watersnoodramp kindermoord vliegtuigongeluk cafebrand
        terreuraanslag
        """
    )

    /// When something was that somebody is known by.
    static let once = Vocabulary.words("vorig vorige ooit toen destijds vroeger once last")
    /// Whom a description begins with.
    static let persons = Vocabulary.words(
        """
        kale dikke lange blonde rooie degene ene enigste man vrouw gast vent kerel jongen meisje
        meid dame heer weduwe weduwnaar buschauffeur chauffeur juwelier kapper bakker slager
        kroegbaas eigenaar eigenares meester juf dokter leraar lerares zwerver dakloze vluchteling
        oma opa gozer knul dude moeder vader zoon dochter broer zus boer boerin visser dealer
        pooier danseres guy woman girl boy widow lady fellow
        """
    )
    /// Who is spoken of without a name all the time.
    static let usual = Vocabulary.words(
        """
        begeleider begeleidster collega client cliente bewoner teamleider arts huisarts psychiater
        agent hond kat
        """
    )
    /// Who is known by it.
    static let speakers = Vocabulary.words("ik wij we je jij mij ons hem haar u er i we you")
    /// What anybody may be with.
    static let common = Vocabulary.words("de het een zn zijn haar wie mij hem ons wie mn de")
    /// What is told of somebody.
    static let events = [
        "gijzeling", "moord", "overval", "brand", "ongeluk", "ongeval", "ramp", "explosie",
        "schietpartij", "steekpartij", "uitbraak",
        "ontsnapping", "restaurant", "familiedrama", "ontvoering", "aanslag", "verdwijning",
        "rechtszaak", "schandaal", "faillissement",
        "programma", "filmpje", "serie", "proces", "murder", "robbery", "fire", "kidnapping",
        "treinongeluk", "juwelier",
    ]
    static let commonEvents = Vocabulary.words("verbrand zonnebrand zelfmoord signaal ontbrand")
    static let about = Vocabulary.words("van aan met bij in uit of from in with")
    /// Where a description ends.
    static let stops = Vocabulary.words(
        """
        en maar dus want toen terwijl omdat heeft had wil wilde is was zei zegt belde kwam stond
        zat ging kan kon moet moest vroeg ik hij ze zij we and but so because said has wants nu
        """
    )
    static let small = Vocabulary.words(
        "de het een van in op met die dat zn haar t aan the a of in with that"
    )
}
