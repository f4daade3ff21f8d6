/// The words of what few do or meet with.
extension HintFinder {
    /// Each points by itself.
    static let deeds = Vocabulary.words(
        """
        tsunami gasexplosie standbeeld influencer youtubekanaal kunsthart hoogbegaafd
        concertgebouworkest mannequin fotomodel verongelukt verdronk verdronken vrijgesproken
        opspraak operatietafel ontspoorde ontspoord verzetsheld vroedvrouw modelspoorbaan
        bestseller kermisexploitant levenslang doodvonnis gegijzeld ontvoerd geadopteerde
        uitgehongerd vliegramp lawine aardbeving standwerker marktkoopman clownsdokter waarzegster
        waarzegger handlezer helderziend helderziende gebedsgenezer wonderdokter wichelroede
        exorcist duiveluitdrijving tovenaar beeldhouwster kunstschilderes balletdanser operazanger
        bokslegende voetbalinternational international topscorer olympier paralympisch
        rolstoelrugby rolstoeltennis onderscheiding heldenmedaille geridderd lintjesregen
        oorlogsmisdadiger collaborateur gelukszoeker miljonair multimiljonair lottomiljoenen
        topcrimineel kroongetuige getuigenbescherming klokkenluider spionage spion infiltrant
        gehackt treinrover kraker krakersrellen terrorist syriegangers syriegangster
        uitgeprocedeerd staatloos statenloos kindsoldaten massagraf schipbreuk schipbreukeling
        noodlanding parachutesprong amputatie geamputeerd gezichtstransplantatie
        gezichtsverlamming baardvrouw reuzengroei slangenmens degenslikker vuurvreter messenwerper
        koorddanser koorddanseres buikdanseres paardenfluisteraar dorpsdichter volksheld
        lottowinnares drugskoerier bolletjesslikker bolletjesslikster mensensmokkelaar
        seriemoordenaar brandstichter pyromaan kidnapper beroepsmilitair commando's scherpschutter
        huurling vreemdelingenlegioen booreiland onderzeeer onderzeeboot boomhut tipi mormoon
        mormoons travestiet hoofdonderwijzer brandweerwagen schotwond cruiseschip bugel
        kleurenblind opgeblazen erelid ontmaskerd orchideeen reddingsboot pausbezoek heilsoldaat
        lighthouse astronaut triplets kidnapped drowned
        """
    )
    /// What is done, and to what it must be done to point at somebody.
    static let doingsOf: [String: Set<String>] = [
        "geschreven": Vocabulary.words(
            "boek boeken roman dichtbundel columns column liedje hit bestseller"
        ),
        "schreef": Vocabulary.words("boek boeken roman dichtbundel columns column liedje hit"),
        "uitgegeven": Vocabulary.words("boek cd plaat roman dichtbundel"),
        "getroffen": Vocabulary.words("bliksem blikseminslag"),
        "gebeten": Vocabulary.words("haai slang krokodil leeuw tijger aap vogelspin"),
        "gewonnen": Vocabulary.words(
            "proces rechtszaak prijs loterij goud zilver brons titel beker quiz wedstrijd toernooi talentenjacht"
        ),
        "won": Vocabulary.words(
            "proces rechtszaak prijs loterij goud zilver brons titel beker quiz talentenjacht"
        ),
        "terecht": Vocabulary.words("stond staat staan"),
        "verzamelt": Vocabulary.words(
            "klokken postzegels munten wapens poppen treinen uniformen beelden bierviltjes schedels blikjes radios molens"
        ),
        "fokt": Vocabulary.words(
            "honden katten siamezen kanaries parkieten duiven konijnen slangen paarden"
        ),
        "houdt": Vocabulary.words("bijen duiven slangen geiten schapen valken papegaaien"),
        "hield": Vocabulary.words("bijen duiven slangen geiten schapen valken papegaaien"),
        "speelde": Vocabulary.words(
            "viool orgel cello harp trombone piano concertgebouw filharmonie band hoofdrol film musical toneelstuk"
        ),
        "speelt": Vocabulary.words("viool orgel cello harp trombone tuba hoorn doedelzak hoofdrol"),
        "gezongen": Vocabulary.words("koningin koning opera paleis koor vaticaan paus"),
        "ontmoet": Vocabulary.words("koningin koning paus president premier"),
        "gespeeld": Vocabulary.words("film serie musical hoofdrol filharmonie concertgebouw"),
        "vermist": Vocabulary.words("sinds zee dochter zoon zus broer man vrouw"),
        "gered": Vocabulary.words("verdrinking kind brand mensen medaille"),
        "redde": Vocabulary.words("kind drenkeling mensen hond brand"),
        "liep": Vocabulary.words(
            "elfstedentocht marathon vierdaagse compostela santiago pieterpad"
        ),
        "gelopen": Vocabulary.words("marathon vierdaagse compostela santiago"),
        "gefietst": Vocabulary.words("rome parijs china afrika santiago wereld"),
        "rijdt": Vocabulary.words("eend kever cabrio oldtimer trekker zijspan trike"),
        "zat": Vocabulary.words("kamer parlement gemeenteraad senaat provinciale legioen"),
        "gezeten": Vocabulary.words("gemeenteraad senaat parlement legioen jappenkamp strafkamp"),
        "ligt": Vocabulary.words("coma"), "lag": Vocabulary.words("coma"),
        "geweest": Vocabulary.words("coma"),
        "verloor": Vocabulary.words("kinderen zoon dochter gezin brand benen arm been oog"),
        "afgestaan": Vocabulary.words("kind baby zoon dochter nier"),
        "overleefd": Vocabulary.words("enige ongeluk brand ramp kamp oorlog aanslag crash"),
        "heeft": Vocabulary.words(
            "varken ezel geit aap pauw paarden zwaan uil ijsbaan sekswinkel molen vuurtoren"
        ),
        "had": Vocabulary.words(
            "ijssalon snoepwinkel sekswinkel circus kermis molen bordeel seksclub veerpont"
        ),
    ]
    /// What changes a life.
    static let drastic = Vocabulary.words(
        """
        geschoten neergestoken neergeschoten verongelukt verdronken verdronk verloor overleefde
        ontsnapt ontsnapte gezonken ontspoorde ontspoord ontploft ontplofte afgebrand afgebrande
        vermist vermoord vermoorde gered redde standbeeld ontvoerd gegijzeld sprong brand ongeluk
        ontploffing explosie steekpartij schietpartij incident gasincident overval filmpje fire
        explosion shooting crash drowned murdered killed
        """
    )
    static let calamities = [
        "brand", "ongeluk", "ontploffing", "explosie", "incident", "ramp", "overval", "moord",
        "drama", "schandaal",
    ]
}
