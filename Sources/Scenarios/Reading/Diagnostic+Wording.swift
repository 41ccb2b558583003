import Linguistics

extension Diagnostic {
    /// What is wrong, in a sentence.
    public var message: Localized {
        switch problem {
        case .missingFile:
            Localized(de: "Diese Datei gibt es nicht.", en: "There is no such file.")
        case .isFolder:
            Localized(de: "Das ist ein Ordner, keine Datei.", en: "This is a folder, not a file.")
        case .unreadable:
            Localized(de: "Die Datei lässt sich nicht lesen.", en: "The file cannot be read.")
        case .tooLarge(let limit):
            Localized(
                de: "Die Datei ist größer als \(limit / 1024) KiB.", en: "The file is larger than \(limit / 1024) KiB.")
        case .empty:
            Localized(de: "Die Datei ist leer.", en: "The file is empty.")
        case .binary:
            Localized(de: "Das ist keine Textdatei.", en: "This is not a text file.")
        case .notUTF8:
            Localized(de: "Hier steht ein Zeichen, das kein UTF-8 ist.", en: "There is a byte here that is not UTF-8.")
        case .syntax(let problem):
            Localized(de: "Das ist kein gültiges YAML (\(problem)).", en: "This is not valid YAML (\(problem)).")
        case .tab:
            Localized(de: "Hier steht ein Tabulator als Einrückung.", en: "This line is indented with a tab.")
        case .anchor:
            Localized(
                de: "YAML-Anker (&) und Verweise (*) sind hier nicht erlaubt.",
                en: "YAML anchors (&) and aliases (*) are not allowed here.")
        case .severalDocuments:
            Localized(
                de: "In der Datei stehen mehrere YAML-Dokumente.", en: "The file holds more than one YAML document.")
        case .duplicateKey(let key):
            Localized(de: "„\(key)“ steht hier zweimal.", en: "“\(key)” stands here twice.")
        case .unknownKey(let key, _):
            Localized(de: "„\(key)“ kenne ich hier nicht.", en: "“\(key)” is not known here.")
        case .missingKey(let key):
            Localized(de: "Hier fehlt „\(key)“.", en: "“\(key)” is missing here.")
        case .wrongType(let key, let expected):
            Localized(de: "„\(key)“ muss \(expected.name.de) sein.", en: "“\(key)” has to be \(expected.name.en).")
        case .outOfRange(let key, let lowest, let highest):
            Localized(
                de: "„\(key)“ muss zwischen \(lowest) und \(highest) liegen.",
                en: "“\(key)” has to be between \(lowest) and \(highest).")
        case .unknownValue(let key, let value, _):
            Localized(de: "„\(value)“ geht bei „\(key)“ nicht.", en: "“\(value)” is not possible for “\(key)”.")
        case .duplicateName(let name):
            Localized(de: "Die id „\(name)“ ist schon vergeben.", en: "The id “\(name)” is taken already.")
        case .nameDiffersFromFile(let name):
            Localized(
                de: "Die id „\(name)“ heißt anders als die Datei.", en: "The id “\(name)” differs from the file's name."
            )
        case .unknownReference(let kind, let name, _):
            Localized(de: "\(kind) „\(name)“ gibt es nicht.", en: "There is no \(kind) “\(name)”.")
        case .tooFewEndings:
            Localized(
                de: "Ein Szenario braucht mindestens drei Ausgänge.", en: "A scenario needs at least three endings.")
        case .noFrontMatter:
            Localized(
                de: "Am Anfang fehlt der Kopf zwischen zwei Zeilen „---“.",
                en: "The front matter between two lines “---” is missing at the top.")
        case .openSlot(let slot):
            Localized(de: "Der Platzhalter „\(slot)“ ist nicht gefüllt.", en: "The slot “\(slot)” is not filled.")
        case .unusedSlot(let slot):
            Localized(
                de: "Der Platzhalter „\(slot)“ kommt im Text nicht vor.",
                en: "The slot “\(slot)” is not used in the text.")
        case .templateSyntax(let problem):
            Localized(de: "Die Vorlage ist fehlerhaft (\(problem)).", en: "The template is malformed (\(problem)).")
        case .unknownRule(let name, _):
            Localized(de: "Eine Regel „\(name)“ gibt es nicht.", en: "There is no rule “\(name)”.")
        case .brokenNote:
            Localized(de: "Dieser Vermerk ist nicht zu verstehen.", en: "This note cannot be understood.")
        }
    }

    /// What to do about it.
    public var hint: Localized {
        switch problem {
        case .missingFile:
            Localized(de: "Prüfen Sie Schreibweise und Ordner.", en: "Check its spelling and the folder.")
        case .isFolder:
            Localized(de: "Nennen Sie eine Datei darin.", en: "Name a file inside it.")
        case .unreadable:
            Localized(de: "Prüfen Sie die Zugriffsrechte.", en: "Check its permissions.")
        case .tooLarge:
            Localized(
                de: "Ist das wirklich die richtige Datei? Teilen Sie sie sonst auf.",
                en: "Is this the right file? If so, split it.")
        case .empty:
            Localized(
                de: "Nehmen Sie eine vorhandene Datei als Muster.", en: "Take one of the existing files as a model.")
        case .binary, .notUTF8:
            Localized(de: "Speichern Sie sie als Text in UTF-8.", en: "Save it as text in UTF-8.")
        case .syntax:
            Localized(
                de: "Oft fehlt davor ein Anführungszeichen oder eine Einrückung.",
                en: "Often a quote or an indentation is missing just before.")
        case .tab:
            Localized(de: "Rücken Sie mit Leerzeichen ein.", en: "Indent with spaces.")
        case .anchor:
            Localized(de: "Schreiben Sie den Text an jede Stelle hin.", en: "Write the text out in each place.")
        case .severalDocuments:
            Localized(de: "Ein Szenario, eine Datei.", en: "One scenario, one file.")
        case .duplicateKey, .duplicateName:
            Localized(de: "Benennen Sie eines von beiden um.", en: "Rename one of the two.")
        case .unknownKey(_, let suggestion?), .unknownRule(_, let suggestion?):
            Localized(de: "Meinten Sie „\(suggestion)“?", en: "Did you mean “\(suggestion)”?")
        case .unknownRule(_, nil):
            Localized(de: "„einstieg explain“ zeigt alle.", en: "“einstieg explain” shows all.")
        case .brokenNote:
            Localized(
                de: "So steht er richtig: <!-- einstieg: allow stockPhrase -->",
                en: "It stands like this: <!-- einstieg: allow stockPhrase -->")
        case .unknownKey(_, nil):
            Localized(de: "Streichen Sie die Zeile.", en: "Delete the line.")
        case .missingKey(let key):
            Localized(de: "Ergänzen Sie eine Zeile „\(key): …“.", en: "Add a line “\(key): …”.")
        case .wrongType(_, let expected):
            expected.example
        case .outOfRange:
            Localized(de: "Wählen Sie eine Zahl aus diesem Bereich.", en: "Choose a number in that range.")
        case .unknownValue(_, _, let allowed):
            Localized(
                de: "Möglich: \(allowed.joined(separator: ", ")).", en: "Possible: \(allowed.joined(separator: ", ")).")
        case .nameDiffersFromFile:
            Localized(
                de: "Geben Sie beiden denselben Namen, ohne die Endung.",
                en: "Give both the same name, without the ending.")
        case .unknownReference(_, _, let known):
            Localized(de: "Es gibt: \(known.joined(separator: ", ")).", en: "Known: \(known.joined(separator: ", ")).")
        case .tooFewEndings:
            Localized(
                de: "Zum Beispiel nextStep, weaker und no.", en: "For example nextStep, weaker and no.")
        case .noFrontMatter:
            Localized(
                de: "Die erste Zeile ist „---“, dann folgen id, title, language …",
                en: "The first line is “---”, then come id, title, language …")
        case .openSlot(let slot):
            Localized(de: "Geben Sie ihn an: --set \(slot)=…", en: "Give it: --set \(slot)=…")
        case .unusedSlot:
            Localized(de: "Streichen Sie ihn oder setzen Sie ihn ein.", en: "Delete it or use it.")
        case .templateSyntax:
            Localized(
                de: "Platzhalter stehen so im Text: {{name}}.", en: "Slots stand in the text like this: {{name}}.")
        }
    }
}

extension Diagnostic.Expected {
    fileprivate var name: Localized {
        switch self {
        case .text: Localized(de: "ein Text", en: "a text")
        case .number: Localized(de: "eine ganze Zahl", en: "a whole number")
        case .yesOrNo: Localized(de: "true oder false", en: "true or false")
        case .list: Localized(de: "eine Liste", en: "a list")
        case .mapping: Localized(de: "eine Gruppe von Angaben", en: "a group of entries")
        }
    }

    fileprivate var example: Localized {
        switch self {
        case .text: Localized(de: "Zum Beispiel: title: Ein Anruf", en: "For example: title: A call")
        case .number: Localized(de: "Zum Beispiel: difficulty: 2", en: "For example: difficulty: 2")
        case .yesOrNo: Localized(de: "Zum Beispiel: hidden: true", en: "For example: hidden: true")
        case .list: Localized(de: "Zum Beispiel: topics: [Fahrt, Einsatz]", en: "For example: topics: [trip, visit]")
        case .mapping:
            Localized(
                de: "Die Angaben stehen eingerückt darunter, je eine Zeile.",
                en: "Its entries stand below, indented, one a line.")
        }
    }
}
