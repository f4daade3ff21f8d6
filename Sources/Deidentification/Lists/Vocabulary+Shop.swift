import DialogModel

extension Vocabulary {
    /// What Dutch counsellors write that no dictionary has: short forms, trade, medicines, chat,
    /// and the commonest slips of hasty typing.
    static let dutchShop = words(
        """
        ggz ggd uwv wmo wlz zvw bsn iban cak svb coa azc poh fact act vg lvb evv mic mdo zzp bso
        wsnp bjz cjg veilig thuis amw avg ao ptss adhd add asd ass bpd dsm gz ambu ehbo hbo mbo
        vmbo havo vwo wo rmc isk inburgering duo digid ind ns ov whatsapp app apps appje appjes
        appte geappt appt mail mailtje facetime insta snap tiktok facebook youtube netflix google
        teams zoom excel pgb wajong ioaw ww aow bbl nvt mbt tav tgv tov obv dmv adhv ivm ipv ofzo
        ofso iig idd wss ff effe effie eff mn zn dr d'r zo'n n t k m ie jl pw etc bv nl oa mi evt
        idg dhr mw mevr mvr mnr clt cl clnt client cliente clienten clientnr huisnr zaaknr polisnr
        klantnr telnr rekeningnr patientnr dossiernr clientnummer dossiernummer geb tel tnv nr nrs
        blz incl excl max min ca circa vd vdr vh vdh ah oh eh hm hmm pff pffff poeh tja joh he hee
        haha hahaha lol omg wtf sorry oke okay oké nah yes yep nope nou noh yo chill relaxed
        fucking shit kut snachts sochtends smorgens smiddags savonds smaandags sdinsdags
        swoensdags sdonderdags svrijdags szaterdags szondags vanochtent vandaaag gister gistere
        vrouger nie nait kint ederein mich mie ich efkes efkens effekes laot mer jao goon bie
        motte moi hoi doei toedeloe eig eigelijk eigelik gewn gwn egt echtt ookal daarnaa gezegt
        gebeurt gehoort gemaakd gevraagt gebelt gezeten gelope gepraad verteld verteldt gekome
        geweests wrm hvl wnr ws wrs mss mschn misschein mischien volgesn iemnad beetej tegne hele
        volgense ofzoo enzo clozapine olanzapine quetiapine risperidon haldol haloperidol oxazepam
        diazepam temazepam lorazepam sertraline citalopram paroxetine fluoxetine lithium ritalin
        concerta methadon methylfenidaat seroquel zyprexa abilify aripiprazol depakine tramadol
        paracetamol ibuprofen metformine insuline depot depots pammetje xanax ghb xtc speed coke
        wiet joint jointje blowen blowt geblowd hasj crack ketamine lachgas vapen vape vapes
        suicidaal suicide suicidaliteit psychotisch psychose psychoses manisch decompensatie
        dagbesteding ambulant signaleringsplan crisiskaart crisisdienst zorgplan begeleidingsplan
        bewindvoering beschermingsbewind mentorschap schuldhulp schuldhulpverlening leefgeld
        toeslagen zorgtoeslag huurtoeslag beslagvrije intakegesprek mantelzorg nachtdienst
        avonddienst slaapdienst tussendienst overdracht overdrachten rapportage rapportages
        groepsleiding woonbegeleiding beschermd wonen crisisplek time timeout herstelplan triage
        intervisie supervisie werkbegeleiding casuistiek reflectie feedback scrollen scrolde
        geprikkeld overprikkeld overprikkeling getriggerd triggerde triggert trigger triggers
        geswitcht gefocust gestrest gestresst stresste scootmobiel rollator lichtlamp kickboksen
        gamen gamet gamede chillen chilt ramadan halal moslim moslims islam koran hijab eid imam
        kerst pasen sinterklaas god jezus allah nederland nederlands nederlandse turks turkse
        marokkaans marokkaanse pools poolse surinaams surinaamse arabisch engels engelse duits
        duitse syrisch syrische eritrees eritrese somalisch somalische tigrinya fries friese
        antilliaans antilliaanse belgie belgische europa turkije marokko polen suriname syrie
        eritrea somalie iran irak afghanistan oekraine duitsland spanje frankrijk ikea lidl aldi
        jumbo hema action kruidvat albert heijn etos gamma praxis mcdonalds primark bol amazon
        copd cva tia hiv hepatitis soa nah lvg zmlk vso lts mts pabo roc spv vpk sph mwd fysio
        erna tv tvs gkb svb cjib kvk rdw dji nvwa lbio wsns vovo knooppunt bwri wzd pgbers stadsbank
        kredietbank belastingdienst parketnr fortnite minecraft roblox fifa gta cod pubg tetris
        candy crush nintendo steam twitch discord spotify videoland disney viaplay tinder grindr
        snapchat telegram signal linkedin vinted temu shein aliexpress paypal tikkie klarna bitcoin
        crypto heineken amstel grolsch bavaria hertogjan jupiler bacardi jagermeister redbull
        monster pepsi cola fanta sprite senseo nescafe marlboro camel drum shag opel daf volvo
        toyota mercedes bmw audi peugeot renault citroen fiat kia hyundai suzuki nissan mazda skoda
        seat puch zundapp vespa gazelle batavus vanmoof swapfiets flixbus lexa champix nicorette
        rivotril imovane zolpidem pregabaline gabapentine fentanyl oxycodon cbd lsd mdma xtcpil
        marktplaats playstation xbox iphone samsung laptop tablet wifi simkaart sim smartphone
        """
    )
}
