/// The words of streets and addresses.
extension PlaceFinder {
    /// Of streets, whatever goes before.
    static let sureEndings = [
        "straat", "straatje", "laan", "plein", "gracht", "singel", "steeg", "plantsoen", "dreef",
        "kade", "straatweg",
        "street", "avenue",
    ]
    /// Of streets where a house number follows.
    static let likelyEndings = [
        "weg", "dijk", "diek", "hof", "pad", "park", "markt", "wal", "veld", "kamp", "erf", "baan",
        "brink", "dam", "wijk", "waard", "bos",
        "hoek", "berg", "burg", "horst", "zijde", "oord", "haven", "sluis", "brug", "poort", "ring",
        "allee", "road", "lane",
        "straat", "plein", "laan", "kamp", "es", "donk", "akker", "meent", "rak", "lei",
    ]
    /// Of neighbourhoods and parks.
    static let quarters = [
        "wijk", "buurt", "kwartier", "eiland", "plantsoen", "park", "polder", "diek", "dijk",
        "broek", "veen", "drecht", "hoven",
        "kerke", "woude", "monde",
    ]
    /// What is no name of a street.
    static let generic = Vocabulary.words(
        """
        overweg onderweg snelweg halverwege fietspad voetpad zandpad zijstraat winkelstraat
        hoofdstraat speelplein schoolplein marktplein kerkplein parkeerplein straat laan plein weg
        pad gracht kade achterstraat dorpsplein stationsplein busbaan startbaan rijbaan loopbaan
        wegens woonwijk wijk buurt nieuwbouwwijk volksbuurt achterbuurt buitenwijk volkswijk
        krachtwijk achterstandswijk probleemwijk woonpark bungalowpark vakantiepark pretpark
        stadspark kamer groep nummer dag plek plaats vraag punt bladzijde pagina lijn bus stap
        schaal cijfer verdieping etage bezoek regel hoofdstuk dienst ronde week jaar keer kans
        minuut uur stuks team klas module les niveau fase code artikel alinea leeftijd zender
        kanaal spoor perron tafel stand trede sessie doel poging score graad prijs graden procent
        euro man mensen rang stoel rij waarde eiland schiereiland dwarsstraat kortweg ontbijt
        koffie onderdijk kwartier minibreak zorgpark afdeling unit gang woning huis flat
        appartement adres
        """
    )
    /// Places that are what anybody may go to, or into.
    static let common = Vocabulary.words(
        """
        brand best buren dieren winkel handel zolder balk raam gracht hoek oranje boom dalen
        klimmen wier made werken brink heel hel hank rekken wateren waarde stoof vries wit noord
        zuid oost west noorden lede enter gaten doorn dorst leuk leunen putten zetten rijen stal
        bos heide water paradijs beek berg broek slot sluis haven peer spier graaf kano monster
        helden
        """
    )
    /// Streets that have no more of a name.
    static let lone = Vocabulary.words(
        """
        singel plein gracht brink markt kade steeg dreef westeinde oosteinde dorpsstraat
        hoofdstraat
        """
    )
    /// Before streets and neighbourhoods.
    static let around = Vocabulary.words(
        "in uit naar op door rond rondjes bij langs aan over tot van achter"
    )
    /// Before the name of a street, as a part of it.
    static let ahead = Vocabulary.words(
        """
        oude nieuwe lange korte grote kleine burgemeester burg dr prof pastoor koningin prins
        prinses sint st hoge lage eerste tweede derde
        """
    )
    /// Before an address.
    static let atHouse = Vocabulary.words("op aan naar at on")
    /// Before an address, and before much else.
    static let besideHouse = Vocabulary.words(
        "bij van uit naast tegenover woont woonde in vanaf voor"
    )
    /// What a house number would count.
    static let counted = Vocabulary.words(
        """
        euro uur keer dagen dag minuten min x jaar jr weken maanden mensen personen stuks procent
        bewoners kinderen meter mg km
        """
    )
    /// Old words for streets, banks and greens that people hardly say otherwise.
    static let walks = Vocabulary.words(
        """
        singel dreef brink schans wetering vaart vesting plantage esch meent gaarde ravelijn
        bolwerk griend laantje hofje lei plantsoen wagenweg trekvaart trekweg veerweg lindelaan
        ringvaart binnengracht stadsgracht kanaalweg achterom
        """
    )
    /// Streets and greens that have a name behind an adjective.
    static let ways = Vocabulary.words(
        """
        wal gracht markt haven kade dijk steeg plein hof poort vaart kerkhof westen oosten noorden
        zuiden eng kamp waard polder
        """
    )
    /// Adjectives of streets.
    static let described = Vocabulary.words(
        "oude nieuwe hoge lage korte lange grote kleine groene achterste voorste kromme wijde"
    )
    /// Waters that have a name.
    static let rivers = Vocabulary.words(
        """
        berkel dommel vecht ijssel maas waal rijn amstel schie rotte zaan dinkel regge linge eem
        merwede schelde westerschelde oosterschelde dollard eems gouwe spaarne hunze reest donge
        swalm niers ijsselmeer markermeer waddenzee noordzee veluwemeer gooimeer grevelingen
        biesbosch loosdrecht gooi peel wallen betuwe kempen achterhoek zaanstreek bollenstreek
        westland hondsrug randstad tjeukemeer antillen balkan sneekermeer lauwersmeer
        zuidlaardermeer paterswoldsemeer vechtplassen amer slinge dieze theems thames severn
        mersey trent
        """
    )
    /// What has a number within a house.
    static let rooms = Vocabulary.words(
        "kamer kmr appartement studio kavel huisnr huisnummer standplaats caravan chalet bungalow"
    )
    static let numbers = Vocabulary.words("nr nummer no flat unit box")
    /// Before the number of a house.
    static let atNumber = Vocabulary.words("op van naast uit naar boven onder at")
    /// What neighbourhoods are that have no name.
    static let plain = Vocabulary.words(
        "deftige chique drukke klasse rustigste mooiste slechtste armste leukste gezellige beste hiernaast"
    )
    static let living = Vocabulary.words(
        """
        woont woonde woon wonen gewoond verhuist verhuisde verhuisd verhuizen verhuis groeide
        opgegroeid geboren ingeschreven intrekken getogen zwerft zwierf gevonden uitgezet
        """
    )
    static let hanging = Vocabulary.words(
        "hangt hing hangen rondhangt verbod pandverbod gebiedsverbod lokaalverbod geschorst stamgast stamkroeg"
    )
    /// Where anybody lives.
    static let usualDwellings = Vocabulary.words(
        """
        rand overkant kant andere hoek zee kust weg begane grond etage verdieping stad straat buurt
        wijk camping flat boerderij groep kamer zolder kelder bank bus auto caravan schuur garage
        opvang kliniek instelling stadsrand vloer goot tent woning huis hut boot eerste tweede
        derde vierde vijfde zesde zevende achtste bovenste onderste voorkant achterkant randstad
        polder bossen heuvels bergen natuur wereld regio gemeente provincie hotel pension
        nieuwe oude grote kleine eigen zelfde hetzelfde volgende komende zomer winter week maand
        kou regen nacht dag avond weekend begeleider jaren oorlog armoede tijd problemen schulden
        ziekenhuis gevangenis bed gang keuken badkamer douche trap deur slag zorg buitenland
        noorden zuiden oosten westen binnenstad centrum platteland bos park plein gracht kade
        registratie systeem basisregistratie gba brp postadres stoel raam voordeur lift hal
        """
    )
    /// Behind a house number.
    static let behindHouse = Vocabulary.words(
        """
        en in te is was staat zit woont zonder met kreeg belde ruikt dus maar om voor van heeft
        had zat stond lag brandt naast waar bij ligt of want omdat nog ook and with without
        """
    )
}
