import DialogModel

extension Vocabulary {
    static let english = Vocabulary(
        titles: words(
            "mr mrs ms miss mister dr prof sir madam nurse sister father pastor reverend rev"
        ),
        relations: words(
            """
            mother father mum mom dad brother sister son daughter wife husband partner friend
            girlfriend boyfriend uncle aunt auntie cousin nephew niece gran grandma grandad
            grandpa colleague client neighbour neighbor doctor psychiatrist solicitor lawyer
            mentor resident tenant
            """
        ),
        namings: words("called named name nicknamed surname"),
        fillers: words("is was her him them by mistake always just"),
        towards: words("with against to for by from about"),
        into: words("in from to near at"),
        dwelling: words("lives lived living moved born raised grew comes came back home"),
        particles: words("van von de del el al ben bin ibn la le mc mac o da di dos abu"),
        articles: words("the st"),
        determiners: words(
            """
            the a an this that these those his her their our my your each every no any some more
            two three four
            """
        ),
        doings: words(
            """
            is was said says asked asks called calls texted wrote cried cries laughed looked came
            comes went goes wants wanted can could may might must should would has had did does
            sat stood lay walked thinks thought knows knew got gets took takes gave gives stayed
            became feels felt told tells talks talked shouted slept works worked left began
            started stopped
            """
        ),
        epithets: words("big little old young fat skinny uncle auntie aunt crazy"),
        owning: words("s his her their"),
        never: words(
            """
            i you he she it we they me him her us them my your his our their the a an this that
            these those who what where how when why not no yes still also but and or because so
            then now if to in on at out by with of for about over under after until between
            without is was am are were has had have will would can could may might must should
            shall goes went go comes came do does did again very much more always never today
            yesterday tomorrow himself herself nothing something everything everyone nobody all
            first later often sometimes really just angry sad tired ill home away back there here
            """
        ),
        shop: words(
            """
            nhs gp uk ok okay tv app ptsd adhd asd english dutch british polish turkish arabic
            muslim christian god christmas easter ramadan monday tuesday wednesday thursday friday
            saturday sunday january february march april may june july august september october
            november december
            """
        ),
        sayings: phrases(
            "john doe, jack of, joe public, tom dick, jane doe, uncle sam, will be, will not, may be"
        ),
        ambiguous: words(
            """
            will mark bill rose hope grace faith joy frank grant art drew dawn summer autumn pat
            sue jack guy dean lance page chance may june april august pearl ruby amber olive ivy
            daisy heather holly robin jay rich max young brown black white green king cook baker
            miller smith bell bird day fox hunt long love nice park price rice rush stone wood
            woods said dale ward rob nick don mike else gail sage per ana mile time tome till side
            cord herb victor harm roman dan sally harry bob
            put room tins cant wont dont canal glasses pip hall bank rooms case main wife read head heads
            mind hand hands pound penny bed garden wall walls field fields hill hills ground shop street
            police mason lace gale kit may dot tom dick jo basil moody sharp short strong wise bright noble
            even ever every weather water waters moss heath lake ford castle tower temple church parsons
            """
        ),
        brief: words("mo bo jo ed al ty"),
        months: months([
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
            "august aug", "september sept sep", "october oct", "november nov", "december dec",
        ]),
        feasts: words("christmas easter ramadan diwali spring summer autumn winter early mid late"),
        numbers: englishNumbers
    )

    /// The numbers from 1 to 20 and the tens; a hyphen parts the others into two words.
    private static let englishNumbers: [String: Int] = {
        let low = [
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ]
        let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
        let pairs = Array(zip(low, 1...)) + zip(tens, [20, 30, 40, 50, 60, 70, 80, 90])
        return Dictionary(uniqueKeysWithValues: pairs)
    }()
}
