import Checklist
import Linguistics

/// Finds what in a draft belongs to one person only: names, what is known of them, what is given, the times.
public struct SlotFinder {
    private let draft: DraftText
    private let subject: Text
    private let body: Text
    private let marks: Marks
    private let context: DraftContext
    private var proposals: [SlotProposal] = []

    /// Looks at a draft with its marks.
    public init(_ draft: DraftText, marks: Marks, context: DraftContext) {
        self.draft = draft
        self.marks = marks
        self.context = context
        subject = Text(draft.subject ?? "")
        body = Text(draft.body)
    }

    /// The slots to suggest, in the order in which they stand; no two share a word.
    public static func slots(_ draft: DraftText, marks: Marks, context: DraftContext) -> [SlotProposal] {
        var finder = SlotFinder(draft, marks: marks, context: context)
        finder.findNames()
        finder.findTimes()
        finder.findKnowledge()
        finder.findObservation()
        return finder.proposals.sorted { $0.start < $1.start }
    }

    // MARK: Kinds of slots

    private mutating func findNames() {
        let prospect = context.opener.prospect
        propose(
            "sender", Localized(de: "eigener Vor- und Nachname", en: "your first and last name"), .trainee,
            phrase: context.trainee ?? "")
        propose(
            "salutation", Localized(de: "Anrede mit Namen", en: "how one addresses the person"), .salutation,
            phrase: context.salutation)
        propose("name", Localized(de: "Name der Person", en: "the person's name"), .name, phrase: prospect.name)
        propose(
            "company", Localized(de: "Firma der Person", en: "the person's company"), .company,
            phrase: longestStart(of: prospect.company))
        propose(
            "seller", Localized(de: "eigene Firma", en: "your company"), .sellerCompany,
            phrase: longestStart(of: context.sellerCompany))
        propose("role", Localized(de: "Aufgabe der Person", en: "what the person does"), .role, phrase: prospect.role)
        propose("industry", Localized(de: "Branche", en: "the trade"), .industry, phrase: prospect.industry)
    }

    /// The times to choose from, as one place from the first to the last.
    private mutating func findTimes() {
        guard let step = marks.items[.nextStep]?.evidence.first, step.part == .text else { return }
        let times = TimeMark.all(in: body).filter { mark in
            let bytes = body.range(ofWords: mark.words)
            return body.scalarOffset(ofByte: bytes.upperBound) > step.start
                && body.scalarOffset(ofByte: bytes.lowerBound) < step.end
        }
        guard let first = times.first, let last = times.last else { return }
        let words = first.words.lowerBound..<last.words.upperBound
        guard body.sentenceIndex(ofWord: words.lowerBound) == body.sentenceIndex(ofWord: words.upperBound - 1) else {
            return
        }
        let description =
            times.count > 1
            ? Localized(de: "zwei Zeiten zur Wahl", en: "two times to choose from")
            : Localized(de: "eine Zeit", en: "a time")
        add("times", description, nil, [place(body, words, inSubject: false)])
    }

    /// What is known of the person and what they are given, where the draft takes up at least two of its words in a row.
    private mutating func findKnowledge() {
        let prospect = context.opener.prospect
        for (number, value) in context.values.enumerated() {
            propose(
                number == 0 ? "value" : "value\(number + 1)",
                Localized(
                    de: "etwas Nützliches, das Sie dalassen, hier: \(value)",
                    en: "something useful that you leave with them, here: \(value)"),
                number == 0 ? .sellerValue : nil, runOf: value)
        }
        if let trigger = prospect.trigger {
            propose(
                "trigger",
                Localized(de: "der Anlass, hier: \(trigger.what)", en: "the occasion, here: \(trigger.what)"),
                .triggerWhat, runOf: trigger.what)
            if let when = trigger.when {
                propose("when", Localized(de: "wann das war", en: "when that was"), .triggerWhen, phrase: when)
            }
        }
        for (number, fact) in prospect.facts.enumerated() {
            propose(
                number == 0 ? "fact" : "fact\(number + 1)",
                Localized(de: "was Sie wissen, hier: \(fact)", en: "something you know, here: \(fact)"),
                number == 0 ? .fact : nil, runOf: fact)
        }
    }

    /// The personal entry itself, where nothing of what is known stands in it.
    private mutating func findObservation() {
        guard let entry = marks.items[.personalEntry]?.evidence.first, entry.part == .text else { return }
        let words = body.words.indices.filter { index in
            let word = body.words[index]
            return body.scalarOffset(ofByte: word.start) >= entry.start
                && body.scalarOffset(ofByte: word.end) <= entry.end
        }
        guard let first = words.first, let last = words.last else { return }
        let place = place(body, first..<last + 1, inSubject: false)
        let quoted = SlotProposal.Place(isInSubject: false, bytes: place.bytes)
        guard !proposals.contains(where: { $0.places.contains { $0.overlaps(quoted) } }) else { return }
        add("observation", Localized(de: "was Ihnen aufgefallen ist", en: "what you have noticed"), nil, [quoted])
    }

    // MARK: Finding

    /// Proposes every place where a phrase stands as it is.
    private mutating func propose(_ name: String, _ description: Localized, _ source: SlotSource?, phrase: String) {
        let wanted = Text(phrase).foldedWords
        guard !wanted.isEmpty else { return }
        var places: [SlotProposal.Place] = []
        for (text, isInSubject) in [(subject, true), (body, false)] {
            let words = text.foldedWords
            var index = 0
            while index + wanted.count <= words.count {
                if Array(words[index..<index + wanted.count]) == wanted {
                    places.append(place(text, index..<index + wanted.count, inSubject: isInSubject))
                    index += wanted.count
                } else {
                    index += 1
                }
            }
        }
        add(name, description, source, places)
    }

    /// Proposes the longest run of words that the draft shares with a note, in any form.
    private mutating func propose(_ name: String, _ description: Localized, _ source: SlotSource?, runOf note: String) {
        let known = Text(note)
        var best: (words: Range<Int>, matter: Int) = (0..<0, 1)
        for start in body.words.indices {
            for other in known.words.indices {
                var count = 0
                while start + count < body.words.count, other + count < known.words.count,
                    body.words[start + count].stem == known.words[other + count].stem,
                    count == 0 || body.words[start + count].gap < .stop
                {
                    count += 1
                }
                let words = start..<start + count
                let matter = words.count { isTelling(body.words[$0]) }
                let free = !isTaken(place(body, words, inSubject: false))
                if matter > best.matter, free { best = (words, matter) }
            }
        }
        guard best.matter > 1 else { return }
        let found = place(body, best.words, inSubject: false)
        let isWhole = body.quote(found.bytes) == note
        add(name, description, isWhole ? source : nil, [found])
    }

    private func isTelling(_ word: Word) -> Bool {
        word.isNumber || !LightWords.contains(body.folded(word), context.opener.language)
    }

    /// The longest beginning of a company's name that the draft uses: "Wessling" for "Wessling Pressenbau GmbH".
    private func longestStart(of company: String) -> String {
        let name = Text(company)
        let (head, text) = (name.foldedWords, subject.foldedWords + [""] + body.foldedWords)
        for count in stride(from: head.count, to: 0, by: -1) {
            let start = Array(head[..<count])
            let isThere = text.indices.contains { index in
                index + count <= text.count && Array(text[index..<index + count]) == start
            }
            if isThere, start.joined().count > 3 { return name.quote(name.range(ofWords: 0..<count)) }
        }
        return ""
    }

    private func place(_ text: Text, _ words: Range<Int>, inSubject: Bool) -> SlotProposal.Place {
        SlotProposal.Place(isInSubject: inSubject, bytes: text.range(ofWords: words))
    }

    private func isTaken(_ place: SlotProposal.Place) -> Bool {
        proposals.contains { $0.places.contains { $0.overlaps(place) } }
    }

    /// Adds a slot for those of the places that say the same and that no other slot has taken.
    private mutating func add(
        _ name: String, _ description: Localized, _ source: SlotSource?, _ places: [SlotProposal.Place]
    ) {
        let free = places.filter { !isTaken($0) }
        guard let first = free.first else { return }
        func words(_ place: SlotProposal.Place) -> String { (place.isInSubject ? subject : body).quote(place.bytes) }
        let example = words(first)
        proposals.append(
            SlotProposal(
                name: name, description: description[context.opener.language], example: example, source: source,
                places: free.filter { words($0) == example }))
    }
}

extension SlotProposal {
    /// Where it stands first; the subject comes before the body.
    fileprivate var start: Int {
        places.map { ($0.isInSubject ? 0 : 1 << 32) + $0.bytes.lowerBound }.min() ?? 0
    }
}

extension SlotProposal.Place {
    fileprivate func overlaps(_ other: SlotProposal.Place) -> Bool {
        isInSubject == other.isInSubject && bytes.overlaps(other.bytes)
    }
}
