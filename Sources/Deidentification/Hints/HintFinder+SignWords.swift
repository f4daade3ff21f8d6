/// The words of what somebody is known by.
extension HintFinder {
    static let calling = Vocabulary.words(
        "noemen noemt noemde noemden bijgenaamd bijnaam call calls called nicknamed kennen"
    )
    static let called = Vocabulary.words(
        "hem haar m r em ze dr me iedereen allemaal him her nu als is was hier daar altijd"
    )
    static let here = Vocabulary.words("hier here nog daar round")
    /// Who is seldom among those that do it.
    static let minorities = Vocabulary.words(
        """
        vrouwelijke mannelijke zwarte witte blanke turkse marokkaanse surinaamse syrische eritrese
        somalische chinese poolse joodse islamitische transvrouw transman trans dove blinde
        doofblinde homo lesbische donkere gekleurde female male black asian deaf blind transwoman
        muslim jewish openlijk
        """
    )
    /// What is seen by many.
    static let shows = Vocabulary.phrases(
        """
        the voice, voice of holland, voice kids, hells kitchen, wie is de mol, boer zoekt vrouw,
        x factor, expeditie robinson, big brother, ninja warrior, opsporing verzocht,
        undercover in nederland, rambam, spoorloos, dwdd, hart van nederland, man bijt hond,
        lingo, twee voor twaalf, heel holland bakt, masterchef, temptation island, love island,
        married at first, first dates, blind getrouwd, puberruil, dream school,
        de rijdende rechter, rijdende rechter, uitstel van executie, eigen huis en,
        hollands got talent, got talent, idols, soundmixshow, miss nederland, mister gay,
        miss universe, bake off, britains got talent, mastermind, university challenge,
        crimewatch, come dine with, dragons den, jerry springer, jeremy kyle, songfestival,
        junior songfestival, kinderen voor kinderen, ik vertrek, over mijn lijk, paperclip, gtst,
        flodder, sesamstraat, zembla, brandpunt, tegenlicht, 2doc, keuringsdienst van waarde,
        draadstaal, villa felderhof, steenrijk straatarm, een dubbeltje op,
        van onschatbare waarde, postcode loterij, guinness book, book of records,
        wie wordt multimiljonair, per seconde wijzer
        """
    )
    /// The first word of each.
    static let showStarts = Set(
        shows.compactMap { $0.split(separator: " ").first.map(String.init) }
    )
    static let teams = Vocabulary.words(
        """
        ajax feyenoord psv oranje england vitesse heracles nec mvv az ado sparta excelsior elftal
        selectie bondsteam eredivisie bundesliga betaald international internationals wales
        scotland arsenal everton jeugdteam
        """
    )
    static let playing = Vocabulary.words(
        """
        keeper keepte spits speelde gespeeld speler voetbalde gevoetbald verdediger middenvelder
        debuut debuteerde trainde profcontract doelman doelvrouw aanvoerder international kept goal
        played striker captain keepster scoorde uitgekomen
        """
    )
    /// Beside a height.
    static let tall = Vocabulary.words("lang lengte groot klein tall lange")
    static let digits = Vocabulary.words("vingers tenen tanden fingers toes teeth duimen")
    static let parts = Vocabulary.words(
        """
        vingers tenen tanden oog oor been arm hand voet vinger duim neus ogen benen armen handen
        voeten fingers toes eye ear leg arm hand foot thumb nose teeth nier long
        """
    )
    static let materials = Vocabulary.words(
        "glazen houten ijzeren kunst metalen glass wooden prosthetic"
    )
    /// What is seen on a skin.
    static let marks = Vocabulary.words(
        """
        verbrand verbrande spinnenweb tatoeage tatoeages tattoo tattoos litteken littekens
        wijnvlek moedervlek traan hakenkruis doodshoofd kruis brandwonden brandwond piercing
        piercings deuk cobweb tattooed scar birthmark teardrop spider spin ster zwaluw
        """
    )
    /// How many of them are more than others have.
    static let kin = [
        "vaders": 2, "moeders": 3, "dochters": 5, "zonen": 5, "zoons": 5, "jongens": 6,
        "echtgenoten": 2,
        "scheidingen": 3, "huwelijk": 3, "mannen": 4, "vrouwen": 4, "gezinnen": 2, "halfbroers": 3,
        "halfzussen": 3,
        "pleegkinderen": 2, "adoptiekinderen": 2, "pleeggezinnen": 5, "fathers": 2, "daughters": 5,
        "sons": 5, "husbands": 3, "wives": 4, "duiven": 10, "kippen": 15, "geiten": 2, "schapen": 3,
        "ezels": 1, "pony's": 2, "konijnen": 8, "vogels": 10, "ratten": 3, "fretten": 1,
        "schildpadden": 2, "uilen": 1, "papegaaien": 1, "cavia's": 6, "pigeons": 10, "parrots": 1,
        "ferrets": 1, "overvallen": 3, "titels": 1, "bekers": 3, "medailles": 1,
    ]
    /// Whom one seldom lives with or marries.
    static let near = Vocabulary.words(
        """
        nicht neef stiefbroer stiefzus stiefzoon stiefdochter stiefmoeder schoonmoeder schoonzus
        zwager broer zus oom tante cousin stepson stepbrother stepsister vader moeder
        begeleider therapeut leraar docent pastoor dominee
        """
    )
    /// Who comes from few, or of what few come from.
    static let origins = Vocabulary.words(
        """
        vondeling weeskind oorlogskind verzetskind nsb'er nsb sinti roma zigeuner woonwagenkamp
        woonwagen woonwagenbewoner molukker jezidi yezidi koptisch mennoniet amish scientology
        jehova's hindoepriester medicijnman winti bonuman sjamaan baron barones jonkheer jonkvrouw
        gravin adel adellijk kasteel landgoed sjeik stamhoofd kindsoldaat kindbruid hermafrodiet
        transman transvrouw draagmoeder spermadonor zaaddonor adoptiekind geadopteerd halfbloed
        inuit eskimo aboriginal foundling evacuee baroness gypsy sekte commune kraakpand
        """
    )
    /// What one is but once in a village.
    static let titlesOfHonour = Vocabulary.words(
        """
        carnavalsprins carnavalsprinses finalist finaliste schutterskoning schuttersvorst
        erevoorzitter ereburger stadsprins jeugdprins bloemencorso corsokoningin vaandeldrager
        vaandrig kampioene wereldkampioen recordhouder recordhoudster winnares medaillewinnaar
        guinness wereldrecord champion medalist lintje koningsschieter dorpsgek dorpsomroeper
        dorpsfiguur stadsfiguur nachtburgemeester hofleverancier
        """
    )
    static let roles = Vocabulary.words(
        """
        voorzitter penningmeester secretaris bestuurslid oprichter oprichtster directeur directrice
        eigenaar eigenares leider leidster trainer coach dirigent aanvoerder scheidsrechter
        hoofdrolspeler zanger zangeres drummer gitarist frontman presentator redacteur president
        chairman founder captain leader lijsttrekker fractievoorzitter wethouder sinterklaas
        zwartepiet wijkregisseur beheerder kassier commandant kampleider
        """
    )
    static let belongings = Vocabulary.words(
        """
        porsche ferrari lamborghini maserati jaguar bentley limousine lijkwagen woonboot
        driewieler riksja ligfiets eenwieler koets huifkar oldtimer harley vliegtuigje
        zweefvliegtuig luchtballon draaiorgel doedelzak tuba midwinterhoorn alpenhoorn hearse
        houseboat unicycle bagpipes accordion harnas kruisboog bunker kermiswagen kermisattractie
        draaimolen botsautos
        """
    )
    static let animals = Vocabulary.words(
        """
        fret stinkdier wasbeer roofvogel havik kameleon iguana krokodil kaaiman schorpioen boa
        koningspython baardagaam minivarken hangbuikzwijn lama struisvogel kangoeroe wallaby
        valkparkiet ara beo postduif gifslang ratelslang anaconda varaan axolotl pony shetlander
        alpaca emoe pauwen wolfshond chinchilla stokstaartje nertsen ferret tarantula alligator
        """
    )
    static let vehicles = [
        "scootmobiel", "brommer", "bakfiets", "busje", "scooter", "fiets", "mercedes", "cabrio",
        "trike", "step", "bus", "camper", "van", "bestelbus",
    ]
    static let hues = Vocabulary.words(
        """
        roze rode gele paarse groene gouden oranje blauwe lila turquoise zilveren pink red yellow
        purple golden orange gestreepte beschilderde
        """
    )
    static let wars = Vocabulary.words(
        """
        uruzgan srebrenica unifil dutchbat westerbork auschwitz theresienstadt mauthausen dachau
        jappenkamp jappenkampen birmaspoorweg politionele jodenvervolging onderduiker
        onderduikster verzetsstrijder bijlmerramp herculesramp mh17 vuurwerkramp watersnood
        treinkaping schoolkaping falklands srebenica hillsborough grenfell
        """
    )
    static let crimes = Vocabulary.words(
        """
        moord doodslag brandstichting gijzeling overval ontvoering drugssmokkel mensenhandel
        bankoverval wapenhandel verkrachting kinderporno terrorisme murder arson manslaughter
        kidnapping robbery aanslag steekpartij
        """
    )
}
