import DialogModel

/// What `--help` says of the program, its commands and options.
package enum HelpWords {
    /// The program.
    package static let spiegel = Sentence(
        nl: "Nadenken na een gesprek: vragen, jouw antwoorden, versleuteld op deze computer.",
        en: "Think after a session: questions, your answers, encrypted on this computer."
    )

    /// How to begin, and what a command line gives away.
    package static let discussion = Sentence(
        nl:
            "Zonder opdracht laat spiegel zien wat er kan. Wat je op de opdrachtregel typt, blijft in "
            + "de geschiedenis van je shell; laat namen en zoekwoorden daarom weg, dan vraagt spiegel "
            + "erom. Eindcodes: 0 goed, 1 mislukt, 2 verbinding weg, 64 verkeerd gebruik, 65 gegevens "
            + "beschadigd, 69 geen daemon, 77 niet toegestaan, 78 instelling.",
        en:
            "Without a command spiegel shows what there is. What you type on the command line stays "
            + "in your shell's history; leave out names and search words, and spiegel asks for them. "
            + "Exit codes: 0 fine, 1 failure, 2 connection lost, 64 usage, 65 data damaged, 69 no "
            + "daemon, 77 not permitted, 78 configuration."
    )

    /// `begin`.
    package static let begin = Sentence(nl: "Begin een gesprek.", en: "Begin a conversation.")
    /// `resume`.
    package static let resume = Sentence(
        nl: "Ga verder met een gesprek dat openstaat.",
        en: "Go on with an open conversation."
    )
    /// `list`.
    package static let list = Sentence(nl: "Toon je gesprekken.", en: "List your conversations.")
    /// `agreements`.
    package static let agreements = Sentence(
        nl: "Toon welke afspraken en lessen nog staan.",
        en: "List the agreements and lessons that still stand."
    )
    /// `trends`.
    package static let trends = Sentence(
        nl: "Zie wat bij je terugkomt: bouwstenen, scores en voornemens. Voor jezelf.",
        en: "See what comes back: building blocks, scores and intentions. For yourself."
    )
    /// `year`.
    package static let year = Sentence(
        nl: "Het jaar van het team: bijeenkomsten, theorie, afspraken, afstemming en veiligheid.",
        en: "The team's year: meetings, theory, agreements, attunement and safety."
    )
    /// `path`.
    package static let path = Sentence(
        nl: "Het leertraject: de startbijeenkomst, het maandritme en eigen reflecties.",
        en: "The learning path: the start meeting, the monthly rhythm and one's own reflections."
    )
    /// `show`.
    package static let show = Sentence(
        nl: "Lees een gesprek terug.",
        en: "Read a conversation again."
    )
    /// `search`.
    package static let search = Sentence(
        nl: "Zoek in al je gesprekken.",
        en: "Search all your conversations."
    )
    /// `export`.
    package static let export = Sentence(
        nl: "Schrijf een gesprek uit, leesbaar en niet versleuteld.",
        en: "Write a conversation out, readable and not encrypted."
    )
    /// `bring`.
    package static let bring = Sentence(
        nl: "Breng gesprekken in: een kopie die je eerst zelf leest, zonder wat herkenbaar is.",
        en: "Bring conversations: a copy that you read first, without what can be recognised."
    )
    /// `take`.
    package static let take = Sentence(
        nl: "Neem in wat een collega in een bestand meegaf.",
        en: "Take in what a colleague handed over in a file."
    )
    /// `copies`.
    package static let copies = Sentence(
        nl: "Toon wat is ingebracht, en wat erover is gezegd.",
        en: "Show what was brought, and what was said about it."
    )
    /// `withdraw`.
    package static let withdraw = Sentence(
        nl: "Neem een ingebrachte kopie terug.",
        en: "Withdraw a copy that was brought."
    )
    /// Where a copy is written.
    package static let copyOutput = Sentence(
        nl:
            "Schrijf de kopie naar dit bestand: .html, .txt, .md, of .spiegel voor een andere Spiegel.",
        en: "Write the copy to this file: .html, .txt, .md, or .spiegel for another Spiegel."
    )
    /// The number of a copy.
    package static let copyNumber = Sentence(
        nl: "Het nummer van de kopie, of van het gesprek waarvan ze is.",
        en: "The number of the copy, or of the conversation that it is of."
    )
    /// A file of another Spiegel.
    package static let copyFile = Sentence(
        nl: "Het bestand, dat eindigt op .spiegel.",
        en: "The file, which ends in .spiegel."
    )
    /// `later`.
    package static let later = Sentence(
        nl: "Zet er later nog iets bij, met de datum.",
        en: "Add something later, with the date."
    )
    /// `theory`.
    package static let theory = Sentence(
        nl: "Toon de onderwerpen van de theorie, en waar ze staan.",
        en: "List the topics of theory, and where to read them."
    )
    /// `cards`.
    package static let cards = Sentence(
        nl: "Toon de kaartjes, of maak er een blad van om uit te knippen.",
        en: "Show the cards, or make a sheet of them to cut out."
    )
    /// `cards --output`.
    package static let sheet = Sentence(
        nl: "Maak het blad in dit bestand, als HTML.",
        en: "Make the sheet in this file, as HTML."
    )
    /// `erase`.
    package static let erase = Sentence(
        nl: "Wis een gesprek voorgoed.",
        en: "Erase a conversation for good."
    )
    /// `demo`.
    package static let demo = Sentence(
        nl: "Speel een voorbeeldgesprek af; er wordt niets bewaard.",
        en: "Play an example conversation; nothing is kept."
    )
    /// `dialog`.
    package static let dialog = Sentence(
        nl: "Gesprekken bekijken en nakijken, voor wie ze schrijft.",
        en: "Look at dialogues and check them, for those who write them."
    )
    /// `dialog check`.
    package static let check = Sentence(
        nl: "Kijk scripts na; eindcode 1 als er een fout in staat.",
        en: "Check scripts; exit code 1 if one has an error."
    )
    /// `dialog show`.
    package static let showDialog = Sentence(
        nl: "Toon vooraf alle vragen van een gesprek.",
        en: "Show all questions of a dialogue beforehand."
    )

    /// `dialog try`.
    package static let tryDialog = Sentence(
        nl: "Voer een gesprek uit een bestand, zoals het nu is; er wordt niets bewaard.",
        en: "Hold a dialogue out of a file, as it is now; nothing is kept."
    )
    /// `dialog copy`.
    package static let copyDialog = Sentence(
        nl: "Zet een gesprek van Spiegel bij je eigen scripts, om het te veranderen.",
        en: "Put a dialogue of Spiegel's among your own scripts, to change it."
    )

    /// `dialog words`.
    package static let dialogWords = Sentence(
        nl:
            "Probeer een verzonnen antwoord: bij welke woorden wordt doorgevraagd, en door welke regel.",
        en: "Try an answer that you made up: which words are probed, and by which line."
    )
    /// An answer to try.
    package static let answer = Sentence(
        nl: "Het antwoord; laat het weg, dan wordt erom gevraagd.",
        en: "The answer; leave it out to be asked."
    )

    /// The number of a conversation.
    package static let number = Sentence(
        nl: "Het nummer, zoals spiegel lijst het toont.",
        en: "The number, as spiegel list shows it."
    )
    /// The numbers of conversations.
    package static let numbers = Sentence(
        nl: "De nummers, zoals spiegel lijst ze toont.",
        en: "The numbers, as spiegel list shows them."
    )
    /// The number of a conversation to go on with.
    package static let openNumber = Sentence(
        nl: "Het nummer; zonder nummer het laatste.",
        en: "The number; without one, the latest."
    )
    /// The name of a dialogue.
    package static let dialogName = Sentence(
        nl: "De naam, zoals starrt.",
        en: "The name, such as starrt."
    )
    /// Script files.
    package static let files = Sentence(nl: "De bestanden.", en: "The files.")
    /// A script.
    package static let file = Sentence(nl: "Het bestand.", en: "The file.")
    /// Words to look for.
    package static let words = Sentence(
        nl: "De woorden; laat ze weg, dan wordt erom gevraagd.",
        en: "The words; leave them out to be asked."
    )
    /// `--language`.
    package static let language = Sentence(nl: "De taal: nl of en.", en: "The language: nl or en.")
    /// `--plain`.
    package static let plain = Sentence(
        nl: "Geen lijnen, geen kleur.",
        en: "No drawn lines, no colour."
    )
    /// `--no-color`.
    package static let noColour = Sentence(nl: "Geen kleur.", en: "No colour.")
    /// `--no-input`.
    package static let noInput = Sentence(
        nl: "Vraag niets buiten het gesprek zelf.",
        en: "Ask nothing outside the conversation itself."
    )
    /// `--json`.
    package static let json = Sentence(
        nl: "Schrijf JSON, voor andere programma's.",
        en: "Write JSON, for other programs."
    )
    /// `--client`.
    package static let client = Sentence(
        nl: "De schuilnaam; zonder waarde wordt erom gevraagd.",
        en: "The pseudonym; without a value it is asked for."
    )
    /// `--names`.
    package static let names = Sentence(
        nl: "Namen om op te letten, met komma's ertussen.",
        en: "Names to watch, separated by commas."
    )
    /// `--short`.
    package static let short = Sentence(nl: "De korte vorm.", en: "The short form.")
    /// `--full`.
    package static let full = Sentence(nl: "De uitgebreide vorm.", en: "The full form.")
    /// `--with`.
    package static let with = Sentence(
        nl: "Met een collega die de vragen stelt; zonder waarde wordt om de naam gevraagd.",
        en: "With a colleague who asks; without a value the name is asked for."
    )
    /// `--no-probing`.
    package static let noProbing = Sentence(
        nl: "Zonder doorvragen.",
        en: "No extra questions where a word invites one."
    )

    /// `--meeting`.
    package static let meeting = Sentence(
        nl: "Met het team, rond het scherm.",
        en: "With the team, around the screen."
    )
    /// `--format`.
    package static let format = Sentence(
        nl: "De vorm: markdown, text, html of json.",
        en: "The form: markdown, text, html or json."
    )
    /// `--worksheet`.
    package static let worksheet = Sentence(
        nl: "Alleen het werkblad, of het kosten-batenformulier.",
        en: "Only the worksheet, or the cost-benefit form."
    )
    /// `--with-names`.
    package static let withNames = Sentence(
        nl: "Namen van je lijst zoals ze er staan, en niet als [naam].",
        en: "Names of your list as they were written, and not as [name]."
    )
    /// `--with-earlier`.
    package static let withEarlier = Sentence(
        nl: "Ook wat je eerder schreef en later veranderde.",
        en: "Also what you wrote first and changed later."
    )
    /// `--output`.
    package static let output = Sentence(
        nl: "Het bestand, op .md, .txt, .html of .json, of een map; anders komt het op het scherm.",
        en: "A file ending in .md, .txt, .html or .json, or a folder; else it goes to the screen."
    )
    /// `--yes`.
    package static let yes = Sentence(nl: "Zonder te vragen.", en: "Without asking.")
}
