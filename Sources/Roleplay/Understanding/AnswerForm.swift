import Linguistics

/// What a line of the persona could be the answer to, read from its words: a number, a time, a person, a cause.
struct AnswerForm: OptionSet, Sendable {
    let rawValue: UInt8

    static let number = AnswerForm(rawValue: 1)
    static let time = AnswerForm(rawValue: 2)
    static let person = AnswerForm(rawValue: 4)
    static let cause = AnswerForm(rawValue: 8)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// What a line answers.
    ///
    /// ```swift
    /// AnswerForm(of: "Im August waren es siebzehn.")  // [.number, .time]
    /// ```
    init(of line: String) {
        let text = Text(line)
        var form: AnswerForm = []
        for index in text.words.indices {
            let word = text.words[index]
            if let value = Numeral.value(text.words, at: index), value != 1 { form.insert(.number) }
            if AnswerForm.amounts.contains(word) { form.insert(.number) }
            if AnswerForm.times.contains(word) || TimeMark.isDay(word) { form.insert(.time) }
            if AnswerForm.persons.contains(word) { form.insert(.person) }
            if AnswerForm.causes.contains(word) { form.insert(.cause) }
        }
        self = form
    }

    /// What a question in this form asks for; nil where any line may answer.
    init?(wantedBy form: QuestionForm?) {
        switch form {
        case .howMuch: self = .number
        case .when: self = [.time, .number]
        case .who: self = .person
        case .why: self = .cause
        case .how, .which, .what, .whether, .would, .either, .opinion, nil: return nil
        }
    }

    /// What speaks against a line that has nothing of this.
    var lack: AnswerFeature {
        switch self {
        case .number: .lacksNumber
        case .person: .lacksPerson
        case .cause: .lacksCause
        default: .lacksTime
        }
    }

    private static let amounts: WordSet = [
        "viele", "alle", "keine", "keiner", "niemand", "selten", "manchmal", "jeden", "jede", "jedes", "täglich",
        "wöchentlich", "nie", "immer", "halbe", "hälfte", "dutzend", "hunderte", "tausende", "paar", "drittel",
        "viertel",
        "meistens", "kaum", "ständig", "dauernd", "many", "most", "half", "every", "never", "always", "daily", "weekly",
        "twice", "once", "none", "nobody", "dozen", "dozens", "hundreds", "third", "couple", "rarely", "sometimes",
        "constantly", "few",
    ]
    private static let times: WordSet = [
        "januar", "jänner", "februar", "feber", "märz", "april", "mai", "juni", "juli", "august", "september",
        "oktober",
        "november", "dezember", "frühling", "frühjahr", "sommer", "herbst", "winter", "ostern", "weihnachten", "jahr",
        "jahren", "jahre", "monat", "monaten", "woche", "wochen", "tagen", "stunden", "abend", "abends", "morgens",
        "früh",
        "mittags", "nachts", "gestern", "heuer", "voriges", "letztes", "seit", "bis", "vorher", "january", "february",
        "march", "june", "july", "october", "december", "spring", "summer", "autumn", "christmas", "easter", "year",
        "years", "month", "months", "week", "weeks", "since", "until", "till", "ago", "yesterday", "morning", "evening",
        "night", "last", "before", "after", "by", "season",
    ]
    private static let persons: WordSet = [
        "ich", "frau", "mann", "chef", "chefin", "meister", "kollege", "kollegin", "kollegen",
        "bruder", "schwester", "sohn", "tochter", "vater", "mutter", "leute", "leut", "lehrling", "lehrlinge", "er",
        "herr", "büro", "niemand", "keiner", "jeder", "i", "he", "she", "they", "him", "her",
        "wife", "husband", "boss", "manager", "brother", "sister", "son", "daughter", "father", "mother", "nobody",
        "everyone", "everybody", "crew", "team", "myself", "lads", "staff",
    ]
    private static let causes: WordSet = [
        "weil", "denn", "damit", "deshalb", "darum", "sonst", "wegen", "drum", "nämlich", "because", "since",
        "otherwise", "cause", "reason", "if", "wenn",
    ]
}
