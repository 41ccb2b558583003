import Linguistics

extension Key {
    static let idMeaning = Localized(
        de: "Ein kurzer Name, den kein anderer Eintrag der Liste hat.",
        en: "A short name that no other entry of the list has.")
    static let samplesMeaning = Localized(
        de: "Fragen danach, wie Menschen sie stellen; sie sind zugleich die Probe.",
        en: "Questions for it as people put them; they are its tests as well.")
    static let topicsMeaning = Localized(
        de: "Wörter, die es berühren; auch ihre Beugungen und Zusammensetzungen zählen.",
        en: "Words that touch it; inflections and compounds count too.")
}

extension Line {
    /// A line that may have questions of its own.
    static let shape = Shape.textOr(
        Group([
            Key("say", .text, Localized(de: "Der Satz.", en: "The sentence.")),
            Key(
                "samples", .texts(atLeast: 1),
                Localized(
                    de: "Fragen, auf die gerade dieser Satz die Antwort ist.",
                    en: "Questions that this very sentence answers.")),
        ]))
}

extension Need {
    static let shape = Group([
        Key("id", .text, Key.idMeaning),
        Key(
            "title", .text,
            Localized(
                de: "Worum es geht, in ein paar Worten für die Auswertung.",
                en: "What it is, in a few words for the scorecard.")),
        Key(
            "hidden", .flag,
            Localized(
                de: "Ob es der Bedarf hinter dem offensichtlichen ist.",
                en: "Whether it is the need behind the obvious one."), .optional),
        Key(
            "trust", .number(0...10),
            Localized(
                de: "Ab welchem Vertrauen sie offen redet; ohne Angabe 3, verborgen 5.",
                en: "The trust from which they open up; 3 if not given, 5 if hidden."), .optional),
        Key("topics", .texts(atLeast: 1), Key.topicsMeaning),
        Key("samples", .texts(), Key.samplesMeaning, .optional),
        Key(
            "guarded", .texts(atLeast: 1),
            Localized(
                de: "Was sie auf eine gute Frage sagt, solange das Vertrauen fehlt.",
                en: "What they say to a good question while trust is low.")),
        Key(
            "open", .list(of: Line.shape, atLeast: 1),
            Localized(de: "Was sie sagt, wenn das Vertrauen reicht.", en: "What they say once there is enough trust.")),
    ])
}

extension Objection {
    static let shape = Group([
        Key("id", .text, Key.idMeaning),
        Key(
            "title", .text,
            Localized(
                de: "Der Vorbehalt in ein paar Worten für die Auswertung.",
                en: "The reservation in a few words for the scorecard.")),
        Key(
            "occasion", .choice(of: Occasion.self),
            Localized(
                de: "Wann er kommt: nach dem Einstieg, beim Angebot, beim Vorschlag.",
                en: "When it comes: after the opener, at a pitch, at a proposal.")),
        Key("lines", .texts(atLeast: 1), Localized(de: "Wie er klingt.", en: "How it sounds.")),
        Key("topics", .texts(), Key.topicsMeaning, .optional),
        Key(
            "resolvedBy", .list(of: .choice(of: Resolution.self), atLeast: 1),
            Localized(
                de: "Was eine gute Antwort darauf tut; eines davon genügt.",
                en: "What a good reply to it does; one of these will do.")),
        Key(
            "resolved", .texts(atLeast: 1),
            Localized(de: "Was sie sagt, wenn er ausgeräumt ist.", en: "What they say once it is met.")),
    ])
}

extension Answer {
    static let shape = Group(
        [
            Key("id", .text, Key.idMeaning),
            Key(
                "about", .choice(of: CommonQuestion.self),
                Localized(
                    de: "Die Frage, die überall gestellt wird und die es beantwortet.",
                    en: "The question asked everywhere that it answers."), .optional),
            Key("topics", .texts(atLeast: 1), Key.topicsMeaning, .optional),
            Key("samples", .texts(), Key.samplesMeaning, .optional),
            Key(
                "lines", .list(of: Line.shape, atLeast: 1),
                Localized(de: "Was sie dazu sagt.", en: "What they say to it.")),
        ], oneOf: ["topics", "about"])
}

extension Move {
    static let shape = Group(
        allCases.map { move in
            Key(
                move.rawValue, .texts(atLeast: 1),
                Localized(
                    de: "Eigene Sätze für „\(move.rawValue)“.", en: "Sentences of their own for “\(move.rawValue)”."),
                .optional)
        })
}

extension Ending {
    static let shape = Group([
        Key(
            "lines", .texts(),
            Localized(de: "Was die Person zuletzt sagt.", en: "What the person says last."), .optional),
        Key(
            "afterwards", .text,
            Localized(de: "Was danach daraus wurde.", en: "What came of it afterwards.")),
    ])

    static let shapes = Group(
        EndingKind.allCases.map { kind in
            Key(kind.rawValue, .group(shape), kind.meaning, .optional)
        }, atLeast: 3,
        rule: { mapping in
            mapping.entries.count < 3 ? Diagnostic(TooFewEndings(), at: mapping.keyPlace, extent: "endings".count) : nil
        })
}

extension EndingKind {
    fileprivate var meaning: Localized {
        switch self {
        case .nextStep:
            Localized(de: "Ein kleiner Schritt mit Tag und Zeit.", en: "A small step with a day and a time.")
        case .weaker:
            Localized(de: "Etwas Schwächeres: schicken, wieder anrufen.", en: "Something weaker: send it, call again.")
        case .doorOpen:
            Localized(de: "Jetzt nicht, aber die Tür bleibt offen.", en: "Not now, but the door stays open.")
        case .no: Localized(de: "Ein klares Nein.", en: "A clean no.")
        case .hungUp: Localized(de: "Aufgelegt, oder ein geschriebenes Stopp.", en: "Hung up, or a written stop.")
        case .noAnswer: Localized(de: "Ein Brief, den niemand beantwortet.", en: "A letter that nobody answers.")
        }
    }
}

extension ScoringRules {
    private static func weight(_ name: String, _ part: Localized, _ standard: Int) -> Key {
        Key(
            name, .number(0...100),
            Localized(
                de: "Gewicht: \(part.de); ohne Angabe \(standard).", en: "Weight: \(part.en); \(standard) if not given."
            ),
            .optional)
    }

    static let shape = Group(
        [
            weight("opener", Localized(de: "der Einstieg", en: "the opener"), standard.opener),
            weight("conversation", Localized(de: "das Gespräch", en: "the talk"), standard.conversation),
            weight("nextStep", Localized(de: "der nächste Schritt", en: "the next step"), standard.nextStep),
            weight("fairness", Localized(de: "die Fairness", en: "fairness"), standard.fairness),
            Key(
                "passMark", .number(0...100),
                Localized(
                    de: "Ab wie vielen Punkten es bestanden ist; ohne Angabe 70.",
                    en: "The points from which it is passed; 70 if not given."), .optional),
            Key(
                "blockers", .list(of: .choice(of: Blocker.self)),
                Localized(
                    de: "Was das Bestehen verhindert, wie gut der Rest auch war.",
                    en: "What prevents a pass however good the rest was."), .optional),
        ],
        rule: { mapping in
            let weights = [
                ("opener", standard.opener), ("conversation", standard.conversation), ("nextStep", standard.nextStep),
                ("fairness", standard.fairness),
            ]
            var sum = 0
            for (name, usual) in weights { sum += (try? mapping[name]?.number()) ?? usual }
            return sum == 100 ? nil : Diagnostic(ScoringSum(sum), at: mapping.keyPlace, extent: "scoring".count)
        })
}

extension OpenerChecks {
    static let shape = Group([
        Key(
            "pass", .texts(), Localized(de: "Einstiege, die bestehen müssen.", en: "Openers that must pass."), .optional
        ),
        Key(
            "fail", .texts(), Localized(de: "Einstiege, die durchfallen müssen.", en: "Openers that must fail."),
            .optional),
    ])
}
