import Linguistics

/// What stands around a question: whose it is, whether the sender answers it, and what is asked for as in a form.
extension NeedsQuestion {
    /// "Ein Kunde fragt mich immer: Wer unterschreibt?" is the question of somebody else.
    static func isReported(_ question: Range<Int>, _ reading: Reading) -> Bool {
        let first = reading.words[question.lowerBound]
        guard first.gap == .dash || first.gap == .comma else { return false }
        let sentence = reading.text.text.sentences[reading.text.text.sentenceIndex(ofWord: question.lowerBound)]
        let before = max(sentence.words.lowerBound, question.lowerBound - 14)..<question.lowerBound
        for index in before where reports.contains(reading.words[index]) {
            // "Ich habe mich gefragt" is the sender's own.
            let near = max(before.lowerBound, index - 4)..<index
            return !reading.text.has(senderSubjects, in: near)
        }
        return false
    }

    /// Whether the sender goes on with the answer: "Warum? Weil …", "Das ist natürlich das Umrangieren."
    static func isAnswered(_ index: Int, _ question: Range<Int>, _ reading: Reading) -> Bool {
        guard index + 1 < reading.remarks.count else { return false }
        let next = reading.remarks[index + 1]
        guard !next.asks, next.place != nil else { return false }
        // "Welche Teile sind knapp? Anbei unser Prospekt." goes on to something else.
        if attached.meets(reading.text.words[next.words]) || reading.text.has(.optOut, in: next.words) { return false }
        let first = reading.words[next.words.lowerBound]
        // "Wer macht es? Immer dieselbe."
        let asksWhat = SentenceForm.isQuestionWord(
            SentenceForm.questionStart(question, of: reading.text.text), of: reading.text.text)
        if asksWhat, question.count <= 12, next.words.count <= 4, !next.has(.answerWay),
            !reading.text.has(recipients, in: question),
            reading.channel == .phone || !next.beginsLine
        {
            return true
        }
        // "Was hilft Ihnen dagegen? Wir."
        if asksWhat, next.words.count <= 2, senderSubjects.contains(first),
            reading.words[next.words.lowerBound].gap >= .stop,
            !next.has(.answerWay)
        {
            return true
        }
        // "How does anybody handle returns? On a clipboard, let's be honest."
        if asksWhat, question.count <= 12, next.words.count <= 8, prepositions.contains(first),
            next.recipientWords == 0,
            reading.text.has(anybody, in: question), reading.channel == .phone || !next.beginsLine
        {
            return true
        }
        // "Woran liegt das? An den Dichtungen." "What happens next? We send a van."
        if asksWhat, question.count <= 6, !reading.text.has(recipients, in: question),
            next.recipientWords == 0, reading.channel == .phone || !next.beginsLine,
            prepositions.contains(first) || senderSubjects.contains(first) && next.words.count <= 8 && !next.has(.talk)
        {
            return true
        }
        if answers.contains(first) { return true }
        // "Warum? Weil der Trailer nicht lenkt."
        if causes.contains(first) { return reading.text.has(whys, in: question) }
        return reading.text.has(
            .selfAnswer, in: next.words.lowerBound..<min(next.words.lowerBound + 2, next.words.upperBound))
    }

    private static let attached: WordSet = [
        "anbei", "anhang", "beigefügt", "beiliegend", "liegt", "lege", "anlage", "attached", "enclosed", "attachment",
        "brochure", "prospekt", "broschüre", "imagefolder", "katalog", "flyer", "infomaterial", "unterlagen", "leaflet",
    ]

    /// The things asked for as in a form: "bitten wir um Angabe von: Anzahl, Vertragsende".
    private static let anybody: WordSet = [
        "anybody", "anyone", "one", "man", "people", "jemand", "einer", "jeder", "firms",
    ]

    static func requestedData(_ reading: Reading) -> Range<Int>? {
        for index in reading.remarks.indices where reading.remarks[index].has(.dataRequest) {
            let remark = reading.remarks[index]
            var end = remark.words.lowerBound
            for phrase in reading.text.matches(.dataRequest, in: remark.words) { end = max(end, phrase.upperBound) }
            let rest = min(end, remark.words.upperBound)..<remark.words.upperBound
            if content(rest, reading) >= 2 {
                if isData(rest, reading) { return rest }
            } else if index + 1 < reading.remarks.count, isData(reading.remarks[index + 1].words, reading) {
                return reading.remarks[index + 1].words
            }
        }
        for remark in reading.remarks {
            if let rest = neededData(remark.words, reading), isData(rest, reading) { return rest }
        }
        return nil
    }

    /// "Dafür brauch ich von Ihnen noch: Anzahl, Zeitraum": the sender needs what stands behind a colon; or a bare list
    /// that ends in "please".
    private static func neededData(_ words: Range<Int>, _ reading: Reading) -> Range<Int>? {
        var hasNeed = false
        for index in words.dropFirst() {
            if needed.contains(reading.words[index - 1]) { hasNeed = true }
            guard reading.words[index].gap == .dash,
                hasNeed && reading.text.has(senderSubjects, in: words.lowerBound..<index)
                    || required.contains(reading.words[index - 1]) && index + 2 < words.upperBound
            else { continue }
            return index..<words.upperBound
        }
        guard words.count >= 6, let last = words.last,
            pleases.contains(reading.words[last])
                || reading.words[last].length == 3 && shortPleases.contains(reading.words[last])
        else { return nil }
        var commas = 0
        for index in words.dropFirst() where reading.words[index].gap == .comma { commas += 1 }
        return commas >= 1 && amounts.contains(reading.words[words.lowerBound]) ? words : nil
    }

    private static let needed: WordSet = [
        "brauch", "brauche", "brauchen", "bräuchte", "bräuchten", "benötige", "benötigen", "benötigten", "fehlen",
        "fehlt",
        "need", "require", "requires", "needing", "missing", "brauchat", "bruche",
    ]
    private static let required: WordSet = ["benötigt", "erforderlich", "nötig", "required", "needed", "gebraucht"]
    private static let shortPleases: WordSet = ["pls", "plz"]
    private static let amounts: WordSet = [
        "number", "no", "nr", "size", "sizes", "quantity", "qty", "length", "width", "address", "anzahl", "zahl",
        "maße",
        "größe", "menge", "stückzahl", "adresse", "details", "dimensions", "measurements", "price", "aazahl",
    ]

    private static func isData(_ words: Range<Int>, _ reading: Reading) -> Bool {
        let passage = reading.text
        return !passage.has(.askTime, in: words) && !passage.has(.talk, in: words)
            && !passage.has(.askInterest, in: words) && !passage.has(.optOut, in: words)
            && (passage.timeCount(in: words) == 0 || content(words, reading) >= 3) && content(words, reading) >= 1
    }
}
