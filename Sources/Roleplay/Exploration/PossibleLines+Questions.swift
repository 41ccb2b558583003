import Scenarios

/// What can be asked.
extension PossibleLines {
    mutating func addQuestions() {
        let listening = sentences(.acknowledging)
        for need in scenario.needs {
            let questions = sampled(need.questions) + sentences(.concreteQuestion, topic: need.topics.first)
            add(
                "ask \(need.id)", "fragen: \(need.title)", "ask: \(need.title)", [.concreteQuestion], questions
            ) { $0.asks(.need(need.id)) }
            add(
                "listen and ask \(need.id)", "zuhören und fragen: \(need.title)", "listen and ask: \(need.title)",
                [.acknowledging, .concreteQuestion], each(listening, before: questions), .conversation
            ) { $0.asks(.need(need.id)) }
            add(
                "speak of \(need.id)", "ansprechen: \(need.title)", "speak of: \(need.title)", [],
                need.topics.map {
                    inLanguage(
                        "Bei vielen Betrieben ist \($0) gerade so eine Sache.",
                        "For many firms \($0) is a bit of a thing just now.")
                }
            ) { $0.touched = [.need(need.id)] }
            add(
                "sum up \(need.id)", "zusammenfassen: \(need.title)", "sum up: \(need.title)", [.summarizing],
                need.topics.prefix(4).map {
                    inLanguage(
                        "Wenn ich Sie richtig verstehe, geht es Ihnen um \($0).",
                        "So if I understand you right, it is about \($0).")
                }, .conversation
            ) { $0.touched = [.need(need.id)] }
            addFurther(" on \(need.id)", ": \(need.title)", after: .need(need.id))
        }
        addFurther("", "", after: nil)
        for answer in scenario.answers.prefix(1) {
            addFurther(" on \(answer.id)", ": \(answer.id)", after: .answer(answer.id))
        }
        for objection in scenario.objections {
            addFurther(" on \(objection.id)", ": \(objection.title)", after: .objection(objection.id))
        }
        // To the rules one answer is like any other: each moves trust and interest once and is then told.
        for (index, answer) in scenario.answers.enumerated() {
            add(
                "ask \(answer.id)", "fragen: \(answer.id)", "ask: \(answer.id)", [.concreteQuestion],
                sampled(answer.questions),
                isLikeAnother: index > 0
            ) { $0.asks(.answer(answer.id)) }
            add(
                "listen and ask \(answer.id)", "zuhören und fragen: \(answer.id)", "listen and ask: \(answer.id)",
                [.acknowledging, .concreteQuestion], each(listening, before: sampled(answer.questions)), .conversation,
                isLikeAnother: index > 0
            ) { $0.asks(.answer(answer.id)) }
        }
        let open = CommonQuestion.allCases.filter { common in !scenario.answers.contains { $0.about == common } }
        for common in open {
            add(
                "ask \(common.rawValue)", "Allerweltsfrage: \(common.rawValue)",
                "everyday question: \(common.rawValue)",
                [.commonQuestion], everydayQuestion(common)
            ) {
                $0.common = common
                $0.form = .how
                $0.answers = [AnswerCandidate(topic: .everyday(common), score: 3)]
            }
        }
        add(
            "ask something else", "etwas Unvorhergesehenes fragen", "ask something unforeseen", [.concreteQuestion],
            sentences(.concreteQuestion, topic: inLanguage("Parkplätze", "car parks"))
        ) { $0.form = .how }
        for (form, de, en) in PossibleLines.questions {
            add(
                "ask beside \(form.rawValue)", "Frage nebenbei (\(form.rawValue))",
                "question by the way (\(form.rawValue))",
                [.otherQuestion], [inLanguage(de, en)], .conversation, isLikeAnother: form != .howMuch
            ) { $0.form = form }
        }
        add(
            "general question", "allgemein fragen", "ask in general", [.genericQuestion], sentences(.genericQuestion)
        ) { $0.form = .what }
        add(
            "repeat a question", "dieselbe Frage noch einmal", "the same question again", [.concreteQuestion],
            [], .conversation
        ) {
            $0.form = .how
            $0.isRepeated = true
        }
        add(
            "ask for the name", "nach dem Namen fragen", "ask for the name", [.nameQuestion, .otherQuestion],
            [inLanguage("Mit wem spreche ich denn?", "Who am I speaking to?")])
        add(
            "ask for questions", "nach Fragen fragen", "ask for questions", [.invitingQuestion, .otherQuestion],
            [inLanguage("Haben Sie noch Fragen an mich?", "Do you have any questions for me?")], .conversation)
        add(
            "turn to them", "die Frage zurückgeben", "turn the question to them", [.otherQuestion],
            [inLanguage("Und Sie?", "And you?")], .conversation
        ) {
            $0.form = .whether
            $0.turnsToPerson = true
        }
        add(
            "ask for a repetition", "nicht verstanden haben", "ask to hear it again", [.repeatRequest],
            [inLanguage("Wie bitte?", "Pardon?")])
        add(
            "ask whether it is a machine", "fragen, ob da ein Mensch ist", "ask whether it is a machine",
            [.identityQuestion], [inLanguage("Sind Sie ein Computer?", "Are you a robot?")])
    }

    /// The questions with which an entry is asked for: a dozen show what hundreds would.
    func sampled(_ questions: [Sample]) -> [String] { questions.prefix(12).map(\.text) }

    /// Short questions that go on from what was told.
    private mutating func addFurther(_ id: String, _ title: String, after last: Topic?) {
        add(
            "ask why" + id, "nach dem Warum fragen" + title, "ask why" + title, [.clarifying],
            [inLanguage("Warum?", "Why?"), inLanguage("Wieso das?", "How come?")], .conversation, after: last
        ) { $0.form = .why }
        add(
            "ask further" + id, "nachfragen" + title, "ask further" + title, [.clarifying],
            [inLanguage("Wie meinen Sie das?", "What do you mean by that?")], .conversation, after: last
        ) { $0.form = .how }
        add(
            "let go on" + id, "weiterreden lassen" + title, "let them go on" + title, [.listening],
            [inLanguage("Erzählen Sie mehr.", "Tell me more."), inLanguage("Und weiter?", "Go on.")], .conversation,
            after: last)
    }

    private func everydayQuestion(_ common: CommonQuestion) -> [String] {
        let (de, en) =
            switch common {
            case .decision: ("Wer entscheidet das bei Ihnen?", "Who decides on that?")
            case .budget: ("Welches Budget haben Sie dafür?", "What budget do you have for it?")
            case .supplier: ("Mit wem arbeiten Sie da heute?", "Who do you use for that today?")
            case .satisfaction: ("Wie zufrieden sind Sie damit?", "How happy are you with it?")
            case .timeline: ("Bis wann brauchen Sie das?", "When do you need it by?")
            case .size: ("Wie viele Leute sind Sie?", "How many people are you?")
            case .history: ("Haben Sie so etwas schon einmal versucht?", "Have you tried something like that before?")
            case .priority: ("Was ist Ihnen am wichtigsten?", "What matters most to you?")
            case .contact: ("Wie erreiche ich Sie am besten?", "What is the best way to reach you?")
            case .person: ("Wie lange machen Sie das schon?", "How long have you been doing this?")
            }
        return [inLanguage(de, en)]
    }

    private static let questions: [(form: QuestionForm, de: String, en: String)] = [
        (.howMuch, "Wie viele Fahrräder stehen bei Ihnen im Hof?", "How many bicycles are there in your yard?"),
        (.who, "Wer gießt bei Ihnen die Blumen?", "Who waters your flowers?"),
        (.when, "Wann machen Sie Mittag?", "When do you have lunch?"),
        (.why, "Warum ist Ihr Logo eigentlich grün?", "Why is your logo green?"),
        (.how, "Wie kommen Ihre Leute morgens zur Arbeit?", "How do your people get to work?"),
        (.which, "Welche Zeitung lesen Sie?", "Which newspaper do you read?"),
        (.whether, "Gibt es bei Ihnen eine Kantine?", "Do you have a canteen?"),
    ]
}

extension Understanding {
    /// Makes it a question about a topic that nobody could misunderstand.
    mutating func asks(_ topic: Topic) {
        asked = [topic]
        answers = [AnswerCandidate(topic: topic, score: 3)]
        form = .how
    }
}
