/// What says yes and no, in Dutch and English alike: nobody means the other thing by `yes`.
enum YesNoWords {
    /// Says yes with anything behind it.
    static let yes = WordTable(
        "ja jawel jazeker jahoor jep jup joa jaa jaja_hoor yes yep yeah yup yessir aye yea jawohl ja_hoor",
        .init(.yesNo, "ja helaas elke week wel", "ja: helaas elke week wel"),
        .init(.yesNo, "Jan was er ook bij", nil)
    )
    /// Says no with anything behind it.
    static let no = WordTable(
        "nee neen neuh nope nah neej nee_hoor nee_joh nee_dank",
        .init(.yesNo, "nee, ze ging eerder weg", "nee: ze ging eerder weg"),
        .init(.yesNo, "neem ik aan", nil)
    )
    /// Says yes where it is all that is said before a comma.
    static let yesAlone = WordTable(
        """
        j y zeker graag klopt ok oke okay prima goed natuurlijk tuurlijk uiteraard absoluut
        inderdaad zeker_wel zeker_weten zekers dat_klopt klopt_ja klopt_helemaal jazeker_wel
        absoluut_wel natuurlijk_wel dacht_het_wel ik_denk_het_wel ik_denk_van_wel denk_het_wel
        denk_van_wel volgens_mij_wel ik_dacht_het_wel ik_dacht_van_wel dacht_van_wel jazeker_hoor
        nou_en_of wel_degelijk helemaal zonder_twijfel jawel_hoor juist precies akkoord
        gelukkig_wel helaas_wel best_wel ik_wel wij_wel we_wel correct sure certainly absolutely
        definitely of_course i_think_so i_do i_did it_is it_was it_did we_did we_do they_did
        he_did she_did i_am i_was right exactly indeed sure_thing yes_please that_s_right
        that_is_right most_certainly fraid_so afraid_so i_m_afraid_so by_all_means totally
        i_believe_so very_much very_much_so
        """,
        .init(.yesNo, "dat klopt", "ja"),
        .init(.yesNo, "graag gedaan", nil)
    )
    /// Says no where it is all that is said before a comma.
    static let noAlone = WordTable(
        """
        n no nooit niet geenszins liever_niet niet_nu nu_niet niet_echt echt_niet zeker_niet
        klopt_niet dat_klopt_niet absoluut_niet natuurlijk_niet uiteraard_niet tuurlijk_niet
        helaas_niet nog_niet dacht_het_niet dacht_van_niet ik_dacht_het_niet ik_denk_het_niet
        ik_denk_van_niet denk_het_niet denk_van_niet volgens_mij_niet eigenlijk_niet helemaal_niet
        totaal_niet jammer_genoeg_niet gelukkig_niet echt_nooit nog_nooit beslist_niet
        vandaag_niet deze_keer_niet niet_meer in_geen_geval op_geen_enkele_manier welnee
        nee_dank_je nee_bedankt beter_van_niet liever_van_niet ik_niet wij_niet juist_niet
        klopt_helemaal_niet not_now not_really rather_not not_at_all of_course_not certainly_not
        definitely_not absolutely_not i_don_t_think_so i_do_not_think_so i_don_t i_didn_t
        i_did_not i_do_not it_wasn_t it_was_not it_isn_t it_is_not it_didn_t we_didn_t we_don_t
        they_didn_t he_didn_t she_didn_t i_wasn_t i_m_not never not_yet not_today no_thanks
        no_thank_you no_way unfortunately_not i_think_not no_sir not_this_time afraid_not
        i_m_afraid_not fraid_not no_not_really no_longer never_ever by_no_means not_me no_never
        sadly_not i_d_rather_not i_haven_t i_have_not that_s_not_right that_is_not_right
        that_isn_t_right thankfully_not
        """,
        .init(.yesNo, "klopt niet", "nee"),
        .init(.yesNo, "niet slecht", nil)
    )
    /// Turns a yes around, or makes nothing of it.
    static let negations = WordTable(
        """
        niet geen nooit nimmer nee neen niets niks amper nauwelijks nog_niet evenmin not no never
        nothing don doesn didn isn wasn won t hardly barely nope nah neither
        """,
        .init(.yesNo, "ja, maar niet vandaag", "ja: maar niet vandaag"),
        .init(.yesNo, "ja niet echt", nil)
    )
    /// Says yes in the middle of a no.
    static let affirmations = WordTable(
        "ja jawel jazeker klopt zeker inderdaad wel_zeker yes yep yeah yup right correct sure certainly jep",
        .init(.yesNo, "nee hoor", "nee"),
        .init(.yesNo, "nee, dat klopt", nil)
    )
    /// Leaves it open.
    static let doubts = WordTable(
        """
        misschien wellicht mogelijk soms deels twijfel weet eventueel ooit half gedeeltelijk ja_ja
        nou_ja maybe perhaps possibly sometimes partly dunno unsure right_yeah yeah_right kinda sorta
        """,
        .init(.yesNo, "ja hoor, misschien later nog eens", "ja: misschien later nog eens"),
        .init(.yesNo, "ja misschien", nil)
    )
    /// May stand before and says nothing.
    static let fillers = WordTable(
        "nou tja eh uh ehm uhm um er hm hmm oh well so dus ach euh hè he",
        .init(.yesNo, "eh, nee", "nee"),
        .init(.yesNo, "nou ja", nil)
    )
    /// May stand behind and adds nothing.
    static let courtesies = WordTable(
        """
        hoor joh dus zeker wel graag please thanks thank you dank je u bedankt echt heus hè he
        natuurlijk sir indeed absolutely definitely of course tuurlijk dat is zo het was ja yes
        nee no nope neen
        """,
        .init(.yesNo, "ja hoor", "ja"),
        .init(.yesNo, "yeah, no", nil)
    )
    /// Begins a sentence of its own behind an English no: `no she left`.
    static let afterNo = WordTable(
        """
        i he she they we it that this there but because not never sorry thanks thank you the my
        his her unfortunately sadly sir since nothing
        """,
        .init(.yesNo, "no she'd already left", "nee: she'd already left"),
        .init(.yesNo, "no idea", nil)
    )

    /// The tables' lines.
    static let illustrations: [[Illustration]] = [
        yes.both, no.both, yesAlone.both, noAlone.both, negations.both, affirmations.both,
        doubts.both, fillers.both, courtesies.both, afterNo.both,
    ]
}
