/// What houses and firms are called.
extension InstitutionFinder {
    static let articles = Vocabulary.words("de het t 't den the")
    /// Where houses stand, and who speaks of them.
    static let near = Vocabulary.words(
        """
        van op naar bij in vanuit uit volgens door tegen aan voor sinds over vd met dienst
        nachtdienst naast langs richting
        """
    )
    /// Where somebody lies.
    static let upon = Vocabulary.words("op naar van vd afd afdeling vanaf")
    static let speaking = Vocabulary.words(
        """
        belt belde belden zegt zei zeiden zeggen mailt mailde appt appte wil wilde vindt vond
        weigert weigerde zoekt heeft had meldt meldde schrijft schreef stuurt stuurde vraagt vroeg
        bood biedt beslist besloot
        """
    )
    /// Who works, or what is done, at a house.
    static let staff = Vocabulary.words(
        """
        begeleiding begeleider begeleidster personeel staf team leiding groepsleiding juf meester
        arts dokter verpleging verpleger psychiater nachtdienst opname opgenomen plek plaats stage
        wachtlijst bewoner bewoners client clienten leerling leerkracht directeur manager bed
        dagbesteding dominee pastor intake vrijwilliger gebeld contact overleg
        """
    )
    /// What a house is, right before its name.
    static let homes = Vocabulary.words(
        "groep woning huis locatie afdeling team school flat kroeg leefgroep klas unit peuterspeelzaal"
    )
    /// Houses that are not one alone.
    static let commonHouses = Vocabulary.words(
        """
        buurthuis ziekenhuis verpleeghuis gemeentehuis politiehuis opvanghuis tussenhuis ouderhuis
        ouderlijkhuis blijfhuis inloophuis bejaardenhuis verzorgingshuis pleeghuis rijtjeshuis
        hoekhuis grachtenhuis koophuis huurhuis vakantiehuis burgergemeente woongemeente
        wachtzaal eetzaal rechtzaal slaapzaal feestzaal gymzaal sportzaal bioscoopzaal
        """
    )
    /// Where somebody is taken in.
    static let staying = Vocabulary.words(
        "opgenomen verblijft verbleef behandeld aangemeld afgewezen uitgeplaatst overgeplaatst ingeschreven geplaatst"
    )
    /// Where many work or stay.
    static let usualPosts = Vocabulary.words(
        """
        gemeente politie post krant kerk bakker slager supermarkt buren boer winkel fabriek kantine
        receptie administratie balie bank markt bouw haven horeca kapper voedselbank kringloop
        reclassering thuiszorg woningbouw corporatie kliniek instelling wachtlijst afdeling groep
        crisisdienst spoedeisende spoed crisis intensive huisarts psychiater dokter rechtbank overheid
        rijk belastingdienst spoorwegen brandweer marine luchtmacht landmacht leger marechaussee
        douane universiteit ziekenhuis verpleeghuis gevangenis opvang sociale jeugdzorg weekend
        avond nacht ochtend middag dag zomer winter paaz gesloten open nieuwe oude andere juiste
        verkeerde lijst map telefoon computer kamer keuken tuin stal kas lopende band kassa deur
        plantsoenendienst plantsoenen baas zaak plek basis cursus opleiding
        training therapie dagbesteding school club vereniging voetbal fysio tandarts apotheek
        garage hotel restaurant cafe snackbar familie moeder vader ouders vriend vriendin stichting
        """
    )
    static let colours = Vocabulary.words(
        """
        kleine grote gouden zilveren vergulde bonte blauwe rode witte zwarte groene gele oude
        nieuwe hoge lage vrolijke gulden dolle vliegende drie twee vier zeven roze dikke lange
        malle
        """
    )
    /// What stands on a sign behind its colour.
    static let signs = Vocabulary.words(
        """
        noot klank snaar trom trompet bel fluit koe os leeuw hert haan zwaan beer vis kroon engel
        zon ster maan klok molen hoed pauw pelikaan adelaar valk arend eenhoorn draak ooievaar
        kikker uil raaf kraai olifant tijger paard bok ram lam schaap varken ezel konijn haas vos
        das egel mus duif meeuw kous laars sleutel hamer bijl ketel kan beker ton ruiter ridder
        visser schipper burcht toren eik linde brug
        """
    )
    /// Of which two make a house.
    static let nature = Vocabulary.words(
        """
        duin dal berg bos zee zand water weide land heide hei vaart lucht zon schild zicht hof
        hoeve linde eik bron beek rijn kust strand polder park veld rust vrede wind golf schelp
        akker ploeg maan sterren dijk lust vreugd vriendschap plas stroom burcht
        """
    )
    /// How a trade is called behind the name of its firm.
    static let trades = Vocabulary.words(
        """
        transport transporten bouw bv logistiek logistics installaties installatietechniek
        techniek metaal staal schoonmaak catering beveiliging uitzend uitzendbureau flex flexwerk
        groep group holding makelaars makelaardij advocaten advocatuur verhuur verhuizingen trucks
        bandenservice automotive interieurbouw interieur schilders schilderwerken dakdekkers
        stukadoors hoveniers agf zuivel bakkerij slagerij supermarkten meubelen keukens sanitair
        tours taxis zonen uitvaart notarissen accountants recycling sloopwerken grondverzet infra
        wegenbouw betonbouw kassen plants plastics foods ict automatisering elektro
        elektrotechniek machines ltd plc motors builders haulage scaffolding
        """
    )
    /// Firms at which many work.
    static let firms = Vocabulary.words(
        """
        bouwmaat scania vdl daf heineken grolsch bavaria asml philips tata hoogovens corus shell
        esso postnl dhl dpd gls fedex vanderlande marel fokker stork volker heijmans strukton dura
        ballast imtech unica spie unilever campina frieslandcampina vion plukon bijenkorf blokker
        xenos zeeman wibra hunkemoller gamma karwei hornbach praxis makro sligro bidfood hanos
        albron sodexo gom hago asito csu iss vebego trigion securitas g4s randstad manpower adecco
        olympia tence ikea jumbo lidl aldi coop spar nettorama hoogvliet vomar deen picnic
        deliveroo thuisbezorgd bol coolblue wehkamp zalando amazon kpn ziggo vodafone tmobile
        essent eneco vattenfall nuon rabobank abn klm transavia schiphol arriva qbuzz connexxion
        keolis syntus gvb ret htm nedcar sabic akzo akzonobel dow bosch siemens ericsson nxp
        thales damen ihc boskalis vopak ect apm kruidvat etos hema primark mcdonalds kfc dominos
        hutten lays verkade cosun avebe aviko mccain jcb tesco asda sainsburys morrisons greggs
        wickes argos
        """
    )
    /// How names of houses end that stand without an article, words of the dictionary or not.
    static let sureEstates = ["rood", "hof", "hoeve", "horst", "gaarde", "steyn"]
    /// How names of houses end that are words of the evening.
    static let dusk = ["rood", "gloren", "vreugd", "lust", "zang", "stralen", "schijn"]
    /// What may be a house and is another thing more often.
    static let weakEmblems = Vocabulary.words(
        """
        sprong vlot schuilplaats rank brug poort haven sluis bron steiger park toren molen berg tuin hoek kring stal zon ster
        maan kern spil sleutel cirkel kade wal vliet bocht stroom oever tree werf 
               opstap start basis overkant overstap
        doorgang vleugel kruising wijngaard kroon ring boog horst hoeve
        plantage hoogte kim kust duinen boei loods keten ketting draad knoop
        """
    )
}
