/// The words of what many have heard or seen.
extension HintFinder {
    /// Of whom many have heard.
    static let renowned = Vocabulary.words("bekende beroemde beruchte befaamde famous notorious")
    /// What some have made that others buy, read or look at.
    static let works = Vocabulary.words(
        """
        kledinglijn boek podcast kanaal programma restaurant label merk column album band
        theatershow book
        """
    )
    static let everybody = Vocabulary.words("heel hele half halve iedereen everybody whole")
    static let knowing = Vocabulary.words(
        """
        kent kende weet wist praat praatte zag gezien foto gehoord roddelt roddelen noemt knows
        knew
        """
    )
    /// With whom anybody is.
    static let company = Vocabulary.words(
        """
        kinderen hond baby begeleider begeleiding politie sleutel sleutels tas rollator medicatie
        brief map post hulp
        """
    )
    static let famous = Vocabulary.words(
        """
        marathon elfstedentocht nationale voorpagina robinson realityprogramma stadsdichter
        stadsomroeper dijkgraaf carnavalsprins viral trending boyband
        songfestival playboy zuidpool noordpool staatsloterij koninklijke koningshuis loterij
        lottowinnaar winnares dutchbat libanonveteraan veteraan srebrenica overlevende nk ek wk
        olympische olympisch elftal tvprogramma realitysoap documentaire wereldrecord
        televisieprogramma gemeenteraad opsporing lintje ridderorde miljoenenjacht jackpot
        soapserie championship olympic realityserie praatprogramma
        """
    )
    /// How words of the ring and the stage begin.
    static let famousStarts = ["ballet", "circus", "trapeze", "vuurspuw", "operazang"]
    static let media = Vocabulary.words(
        """
        rtl4 sbs6 npo teletekst krant kranten nieuws tv televisie journaal telegraaf rtl youtube
        radio newspaper news television paper papers
        """
    )
    static let appearing = Vocabulary.words(
        """
        zien gezien geïnterviewd geinterviewd interview stond staat stonden gestaan kwam geweest
        was gezeten verscheen haalde uitgezonden uitgekomen gekomen programma zat foto viral
        beroemd bekend deed meegedaan appeared
        """
    )
}
