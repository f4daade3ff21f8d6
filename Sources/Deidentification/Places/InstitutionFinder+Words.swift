/// The words of institutions.
extension InstitutionFinder {
    /// Whether a word says what kind of institution a name belongs to.
    static func isKind(_ word: String) -> Bool {
        naming.contains(word) || peopled.contains(word) || numbered.contains(word)
    }

    /// Whether a word ends in such a kind: `nachtopvang`.
    static func isCompoundKind(_ word: String) -> Bool {
        word.utf8.count > 7
            && [
                "opvang", "centrum", "bedrijf", "winkel", "vereniging", "kliniek", "tehuis",
                "praktijk", "bureau", "boerderij",
                "instelling", "groep", "club", "park", "museum", "cafe", "shop", "salon",
                "gevangenis", "gemeenschap", "garage",
                "pension", "inrichting", "wasserij", "drukkerij", "koor", "huis", "school",
                "fabriek", "zaak", "slachterij", "stichting", "ensemble", "handel", "kantoor",
                "orkest",
                "uitgeverij", "werf", "kwekerij", "rederij", "brouwerij", "zagerij", "gieterij",
                "stoeterij", "spuiterij", "smederij", "stomerij", "apotheek", "stal", "corporatie",
                "gilde", "kapel", "asiel", "schutterij", "hogeschool", "genootschap", "kroeg",
                "huizen", "hal", "markt", "theater", "fonds", "kring",
            ].contains(where: word.hasSuffix)
    }

    /// Whether a word is a participle, as in `in kliniek opgenomen`.
    static func isParticiple(_ word: String) -> Bool {
        ["en", "d", "t"].contains(where: word.hasSuffix)
            && (["ge", "be", "ver", "ont", "her"].contains(where: word.hasPrefix)
                || ["opge", "afge", "aange", "inge", "uitge", "doorge", "overge", "weg", "terugge"]
                    .contains(where: word.hasPrefix))
    }

    /// Which of several.
    static let quarters = Vocabulary.words("noord zuid oost west centrum centraal midden")

    /// Kinds that are followed by a name as a rule.
    static let naming = Vocabulary.words(
        """
        museum scholengemeenschap vakantiepark rijschool eetcafe tehuis pension dierenpension
        parkeergarage coffeeshop bibliotheek theater bioscoop discotheek casino bouwmarkt
        kinderopvang huisartsenpost gezondheidscentrum wijkgebouw dorpshuis motorclub orkest
        groepspraktijk woonzorg wooncomplex wijkteam crisisopvang leerwerkbedrijf rc hc tc mhc
        scouting buurtkamer obs pcbs rkbs cbs ikc kdv voetbalvereniging sportvereniging tennisclub
        voetbalschool balletschool stichting huize woongroep woonvorm woonlocatie locatie kliniek
        verpleeghuis zorgcentrum verzorgingshuis verpleegtehuis woonzorgcentrum hospice
        sportschool bakkerij slagerij slachterij basisschool praktijkschool school moskee kerk vv
        sv fc ac rksv voetbalclub club clubhuis vereniging uitzendburo uitzendbureau inloop
        inloophuis kringloop kringloopwinkel dagbesteding restaurant cafe camping hotel manege
        buurthuis wijkcentrum ziekenhuis praktijk huisartsenpraktijk apotheek garage firma
        werkplaats zorgboerderij boerderij kwekerij kassenbedrijf bedrijf college lyceum gymnasium
        internaat pleeghuis opvang opvanghuis jeugdzorg behandelcentrum gezinshuis instelling
        wasserij drukkerij schoonmaakbedrijf bouwbedrijf transportbedrijf tuincentrum supermarkt
        snackbar kapsalon kapper pizzeria shoarma boksschool dojo judoclub zwembad speeltuin
        peuterspeelzaal kinderdagverblijf creche synagoge tempel gemeente gemeentehuis parochie
        bureau buro azc penitentiaire pi jongerencentrum woonhuis residentie flat ggz gevangenis
        tbs foundation clinic hospital church mosque ward hostel care pub loodsbedrijf autobedrijf
        schildersbedrijf hoveniersbedrijf vocaal ensemble gebr gebroeders fa harmonie popkoor
        cafetaria kraam thuiszorg dierenpension theehuis kroeg bar gym radio fysio resto roc hogeschool genootschap schutterij dierenasiel
        eethuis snookercentrum bridgeclub schaakclub gemeenschapshuis huiskamer toneelclub toneelgroep biljartclub kaartclub visclub hengelclub duivenclub dansschool koor fanfare harmonie zangkoor atelier
        """
    ).subtracting(peopled)
    /// Kinds that are followed by other words as often.
    static let peopled = Vocabulary.words(
        """
        school kerk bedrijf praktijk gemeente opvang bureau buro club ziekenhuis locatie
        instelling flat kapper werkplaats supermarkt azc tbs gevangenis zwembad koor inloop care
        ward pub jeugdzorg dagbesteding boerderij garage ggz
        """
    )
    /// Kinds that have a number.
    static let numbered = Vocabulary.words(
        "afdeling afd unit paviljoen gebouw blok ward vleugel team fact ggz wijkteam bw"
    )
    static let counted = Vocabulary.words(
        "mensen bewoners keer euro uur procent collega's clienten"
    )
    /// Before a kind.
    static let adjectives = Vocabulary.words("gesloten open christelijke openbare forensische")
    static let ordinals = Vocabulary.words(
        "eerste tweede derde nieuwe oude goede grote kleine gouden blauwe groene rode witte"
    )

    /// Kinds that names end in.
    static let endings = [
        "kerk", "lyceum", "college", "gymnasium", "moskee", "school", "kliniek", "kapel",
        "basiliek", "hospitaal", "gasthuis",
        "ziekenhuis", "synagoge", "stichting", "bakkerij", "slagerij", "boerderij",
    ]
    /// Such words that are no names.
    static let generic = Vocabulary.words(
        """
        basisschool middelbareschool hogeschool avondschool zondagsschool moederkerk sportschool
        rijschool muziekschool taalschool dansschool kunstschool zwemschool kleuterschool
        voorschool weekendschool schakelschool praktijkschool vakschool hotelschool boksschool
        brugschool thuisschool koranschool huishoudschool zorgboerderij kinderboerderij
        thuiskliniek verslavingskliniek dagkliniek afkickkliniek ziekenhuis gasthuis huiskerk
        dorpskerk parochiekerk volksschool mavoschool bassischool lagereschool ontwikkelschool
        jeugdkliniek privekliniek oogkliniek geitenboerderij kaasboerderij biggenhof kerkhof
        begraafhof gerechtshof vakantieoord herstellingsoord kuuroord toevluchtsoord
        oorlogsdreiging schooltuin buitenshof vluchtoord
        """
    )
    /// Endings of the names of houses.
    static let estates = [
        "erf", "hof", "hoeve", "horst", "stee", "staete", "hove", "borg", "burcht", "oord", "rust",
        "zicht", "wende", "haven",
        "stek", "haege", "hage", "steyn", "stein", "wijck", "duin", "akker", "gaarde", "land",
        "veste", "burgh",
    ]
    /// Trees and signs that houses are called after.
    static let emblems = Vocabulary.words(
        """
        linde linden wilg wilgen eik eiken beuk beuken berk berken esdoorn kastanje populier
        plataan iep iepen meidoorn vlinder zwaluw regenboog kompas anker schakel veste oase ark
        vuurtoren zonnebloem hoeksteen driesprong viersprong dageraad parel feniks phoenix klaver
        klaproos korenbloem vlier hazelaar ceder magnolia lotus akelei zonnehof meander horizon
        wissel schelp meerpaal springplank els elzen essen olm lariks jeneverbes
        lijsterbes sleedoorn hulst hortensia margriet madelief boterbloem paardenbloem anemoon
        orchidee tulp lelie waterlelie lavendel klimop kamperfoelie brem gagel vossebes
        bremstruik albatros reiger ooievaar zwaan meeuw scholekster kievit grutto leeuwerik
        nachtegaal lijster vink specht ijsvogel fuut aalscholver sperwer buizerd havik valk
        arend adelaar uil kraanvogel pelikaan kolibrie zeearend koekoek roerdomp wulp tureluur
        wegwijzer wending fontein baken vuurbaak bakboord stuurboord loefzijde kajuit reling
        windroos windwijzer poolster sterrenwacht zonnewijzer zonnestraal morgenster
        avondster lichtboei vlonder loopplank klipper schoener botter tjalk zeilen golfbreker
        duinpan duinroos helmgras zandloper getijden branding springtij rietzanger rietkraag
        wegedoorn mozaiek palet regenboogje toverbal
        toermalijn robijn saffier smaragd barnsteen kristal diamant granaat amethist opaal
        tweeklank vijfsprong aquaduct tandem trampoline estafette
        vliegenier globe wereldboom levensboom boomgaard wijnstok olijftak mosterdzaad zaaier
        korenaar korenschoof ploegschaar waterput bronnen kruik veerman veerpont overzet
        brugwachter herberg karavaan karavanserai pelgrim wegkruis kruisheuvel emmaus bethel
        bethesda bethanie siloam pniel salem sion rehoboth hebron elim maranatha
        samaritaan levensbron ontmoeting sprankel vonk vlam fakkel lantaarn kandelaar zevenster
        kleurdoos duizendpoot lieveheersbeestje rups libel hommel egel eekhoorn
        zeehond bever otter dolfijn zeepaardje kameleon
        """
    )
    /// Where emblems and estates are institutions.
    static let stands = Vocabulary.words("van op naar bij in vanuit dienst nachtdienst")
    /// Shops and firms that everybody deals with, and some work at.
    static let chains = Vocabulary.words(
        """
        ikea lidl aldi jumbo hema action kruidvat etos gamma praxis plus coop dirk primark philips
        asml tata shell postnl dhl ns ret gvb htm bol deliveroo thuisbezorgd picnic ah albert
        mcdonalds kfc schiphol klm defensie
        """
    )
    /// What is done at a firm.
    static let working = Vocabulary.words(
        """
        werkt werk werkte werken werkzaam stage baan baantje ontslagen begonnen contract
        uitzendwerk gewerkt vakkenvuller schoonmaker vrijwilliger vrijwilligerswerk ploegendienst
        proeftijd solliciteerde sollicitatie
        """
    )

    /// Institutions that have but one name.
    ///
    /// Those that everybody deals with, as the UWV, say nothing.
    static let known = Vocabulary.phrases(
        """
        leger des heils, parnassia, altrecht, lentis, cosis, pluryn, philadelphia, humanitas,
        umcg, umcu, amc, vumc, lumc, erasmus mc, radboud, radboudumc, isala, dimence, mediant,
        tactus, jellinek, brijder, iriszorg, novadic, kwintes, lister, pro persona, arkin,
        inforsa, rivierduinen, ggnet, yulius, emergis, mondriaan, vincent van gogh,
        reinier van arkel, antes, fivoor, trajectum, ipse de bruggen, cordaan, amsta, amstelring,
        sherpa, abrona, amerpoort, gemiva, middin, aafje, lelie zorggroep, laurens zorg, pameijer,
        timon, stek jeugdhulp, enver, horizon jeugdzorg, intermetzo, karakter, accare, jonx,
        elker, noorderpoort, zorggroep drenthe, espria, trans, vanboeijen, talant, zuidwester,
        tragel, s heeren loo, siza, dichterbij, oro, severinus, lunet, prisma, cello, swz, koraal,
        adelante, envida, sevagram, cicero, meander groep, ter gooi, rijnstate, gelre,
        deventer ziekenhuis, medisch spectrum twente, ziekenhuisgroep twente, martini ziekenhuis,
        treant, wilhelmina ziekenhuis, antonius ziekenhuis, mcl, de tjongerschans,
        flevoziekenhuis, meander mc, diakonessenhuis, haaglanden, haga, franciscus, ikazia,
        maasstad, albert schweitzer, amphia, bravis, jeroen bosch, elisabeth tweesteden, etz,
        catharina ziekenhuis, maxima mc, anna ziekenhuis, viecuri, zuyderland, maastricht umc,
        mumc, wibra, zeeman, hulp voor onbehuisden, hvo querido, exodus, reinaerde, de stentor, bouman, symfora, meerkanten, riagg, rintveld, mentrum, punt p, discus, volksbond, tussenvoorziening, rentray,
        avenier, almata, juzt, kompaan, entrea, lindenhout, pactum, jarabee, altra, parlan, kenter, youke,
        esdege reigersdaal, sensa zorg, zorgboog, brabantzorg, tantelouise, surplus, allerzorg, buurtzorg,
        icare, carintreggeland, amaris, viattence, pleyade, driegasthuizen, liemerije, sensire, markenheem,
        azora, sutfene, st jansdal, sint jansdal, gelderse vallei, slingeland, streekziekenhuis, spaarne gasthuis,
        rode kruis ziekenhuis, tergooi, olvg, bovenij, zaans medisch, dijklander, van mesdag, pompestichting,
        oostvaarderskliniek, veldzicht, hoeve boschoord, de rooyse wissel, basic fit, fit for free, sportcity, tempo team, van gelder, praxis, rotary, lions, soroptimisten, optisport, corendon, bartimeus,
        visio, kentalis, de hartekamp, estinea, amarant, prisma, syndion, profila, eleos, de rading, combinatie jeugdzorg,
        yulius, lucertis, de viersprong, de wende, solutions, trubendorffer, u-center, ready for change,
        hvo querido, de regenboog groep, cvd,
        perspektief, limor, zienn, terwille, verslavingszorg noord, rcdg, youturn,
        veilig thuis groningen, william schrikker, jeugdbescherming west, jeugdbescherming noord,
        samen veilig
        """
    )
}
