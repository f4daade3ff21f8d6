import DialogModel

extension Vocabulary {
    static let dutch = Vocabulary(
        titles: words(
            """
            mw mevr mevrouw mvr mej mejuffrouw dhr heer meneer mijnheer menheer mnr dr drs prof ir
            mr fam familie zr zuster br ds
            """
        ),
        relations: words(
            """
            moeder vader ma pa mama papa mam pap broer broertje zus zusje zuster zoon zoontje
            dochter dochtertje kind kleinkind kleinzoon kleindochter opa oma tante oom ome neef
            neefje nicht nichtje man vrouw vriend vriendin partner ex echtgenoot echtgenote
            schoonmoeder schoonvader schoonzus schoonzoon zwager buurman buurvrouw buurjongen
            buurmeisje stiefvader stiefmoeder pleegmoeder pleegvader tweelingbroer tweelingzus
            halfbroer halfzus peetoom peettante weduwe weduwnaar collega coll begeleider
            begeleidster stagiair stagiaire teamleider bewindvoerder curator mentor psychiater
            psycholoog huisarts dokter arts verpleegkundige wijkagent agent advocaat rechter voogd
            gezinsvoogd jongerenwerker mantelzorger vrijwilliger casemanager maatje client cliente
            bewoner bewoonster deelnemer leidinggevende manager coach therapeut tandarts advocate
            buur huisgenoot kamergenoot bakker slager kapper notaris makelaar fietsenmaker
            melkboer groenteboer fysiotherapeut fysio loodgieter pastoor dominee pater imam juf
            juffrouw meester rabbijn leraar lerares baas chef baby tiener jongen meisje jongetje
            kerel vent gast hond kat poes
            """
        ),
        namings: words(
            """
            heet heette heten genaamd noemt noemde noem noemen gedoopt voornaam achternaam
            bijgenaamd naam
            """
        ),
        fillers: words(
            """
            haar hem m ze mij me hen zich is was per ongeluk altijd steeds nu dan ook maar zelf
            zuster gewoon
            """
        ),
        towards: words("met tegen volgens aan door namens zonder richting"),
        into: words("in uit naar te nabij omgeving regio gemeente richting vanuit"),
        dwelling: words(
            """
            woont woonde woon wonen gewoond verhuisd verhuist verhuisde verhuizing verhuizen
            opgegroeid geboren getogen komt kwam afkomstig terug gevlucht opgepakt ingeschreven
            geplaatst overgeplaatst huis flat
            """
        ),
        particles: words(
            """
            van v vd vdr vden vder vande vanden vander von el al ben bin ibn ter ten da di dos du
            la le mc mac abu oud ait
            """
        ),
        articles: words("de den der het t d te in op aan bij onder over uit tot 's s"),
        determiners: words(
            """
            de het een n t die dat deze dit zijn zn haar dr hun ons onze mijn mn jouw je uw elke
            elk iedere ieder geen welke welk zo'n zulke veel weinig meer alle beide twee drie vier
            vijf halve hele heel
            """
        ),
        doings: words(
            """
            is was zei zegt zeg zeid vroeg vraagt belde belt bel appte appt app mailde mailt
            schreef schrijft huilde huilt riep roept lachte lacht keek kijkt kwam komt ging gaat
            wil wou wilde kan kon mag mocht moet moest zal zou heeft had heb deed doet zat zit
            stond staat lag ligt loopt liep vindt vond denkt dacht weet wist kreeg krijgt nam
            neemt gaf geeft bleef blijft werd wordt voelt voelde sprak spreekt vertelde vertelt
            praat praatte schold scheldt schreeuwde schreeuwt sloeg slaat trok trekt viel valt
            werkt werkte woont woonde slaapt sliep eet at drinkt dronk rookt rookte snapt snapte
            begrijpt begreep knikte knikt zweeg zwijgt reageerde reageert weigerde weigert draaide
            draait liet laat hield houdt begon begint stopte stopt tekende tekent heet speelt
            speelde mist miste zoekt zocht gooide gooit zag ziet hoorde hoort leek lijkt bracht
            brengt haalde haalt hebben zaten waren kwamen wilden gingen stonden zeiden willen zijn
            barstte kent kende vertrok verdween verscheen stuurde stuurt stelde stelt dreigde
            dreigt maakte maakt
            """
        ),
        epithets: words(
            """
            rooie rode kale dikke dunne lange kleine grote gekke ouwe oude zwarte blonde manke
            dove kromme malle schele ome oom tante opa oma nonkel zuster broeder juf meester
            meneer lieve arme onze jonge
            """
        ),
        owning: words("zn z'n zijn haar dr d'r hun s"),
        never: words(
            """
            ik jij je hij zij ze wij we jullie u hun hen hem haar m mij me mijn mn zijn zn dr er
            het de een dit dat die deze wie wat waar hoe wanneer waarom niet geen wel nog al ook
            maar en of want dus toen nu dan als om te in op aan uit bij met van voor naar over
            door onder na tot tegen tussen zonder is was ben bent waren heeft had heb hebben
            hadden wil wilde wou willen kan kon kunnen mag mocht mogen moet moest moeten zal zou
            zullen gaat ging gaan komt kwam komen doet deed doen weer even heel erg zo veel meer
            altijd nooit vandaag gisteren gister morgen vanmorgen vanmiddag vanavond zelf samen
            niks iets alles iedereen niemand allemaal eerst later vaak soms echt gewoon best boos
            bang blij verdrietig moe ziek thuis weg terug belde belt zegt zei vroeg huilt huilde
            keek zat stond lag liep vond dacht wist kreeg bleef werd gaf nam sinds omdat terwijl
            toch dood los klaar hier daar af mee toe zich wordt geeft krijgt vindt denkt staat zit
            ligt slaapt loopt eet drinkt weet woont werkt kende kent miste mist liet laat hield
            houdt per ivm
            """
        ),
        shop: dutchShop,
        sayings: phrases(
            """
            jan met, jan modaal, jan en, jan rap, jan publiek, jan salie, jan soldaat,
            jan klaassen, piet snot, pietje precies, piet precies, joost mag, klaas vaak,
            brave hendrik, houten klaas, zwarte piet, zwarte pieten, de pineut, jantje van,
            jan lul, jan doedel, hans worst, jan steen, jan boezeroen, magere hein,
            olijke tweeling, ouwe jan, boven jan, jan boven, sint nicolaas, sint maarten, jut en
            """
        ),
        ambiguous: [],
        brief: words("mo bo jo ed ab ad ko wa cy yo"),
        months: months([
            "januari jan", "februari feb febr", "maart mrt", "april apr", "mei", "juni jun",
            "juli jul",
            "augustus aug", "september sept sep", "oktober okt", "november nov", "december dec",
        ]),
        feasts: words(
            """
            kerst kerstmis kerstavond pasen pinksteren koningsdag koninginnedag carnaval
            sinterklaas oudjaar nieuwjaar ramadan suikerfeest offerfeest lente voorjaar zomer
            herfst najaar winter bevrijdingsdag hemelvaart keti koti moederdag vaderdag eindejaar
            begin eind half midden medio nieuw
            """
        ),
        numbers: dutchNumbers
    )

    /// The numbers from 1 to 119 as they are written together, folded.
    private static let dutchNumbers: [String: Int] = {
        let low = [
            "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
            "twaalf",
            "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
        ]
        let tens = [
            "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig",
        ]
        var numbers = Dictionary(uniqueKeysWithValues: zip(low, 1...))
        for (ten, name) in zip(2..., tens) {
            numbers[name] = 10 * ten
            for (unit, word) in zip(1...9, low) { numbers[word + "en" + name] = 10 * ten + unit }
        }
        for (word, number) in numbers { numbers["honderd" + word] = 100 + number }
        numbers["honderd"] = 100
        return numbers.filter { $0.value < 120 }
    }()
}
