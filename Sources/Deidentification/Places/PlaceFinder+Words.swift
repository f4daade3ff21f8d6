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
        prinses sint st van der den de hoge lage eerste tweede derde
        """
    ).subtracting(["de", "den", "der", "van"])
    /// Before an address.
    static let atHouse = Vocabulary.words("op aan naar at on")
    /// What a house number would count.
    static let counted = Vocabulary.words(
        """
        euro uur keer dagen dag minuten min x jaar jr weken maanden mensen personen stuks procent
        bewoners kinderen meter mg km
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
