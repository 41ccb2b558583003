import Linguistics
import Scenarios

/// What can be offered and proposed.
extension PossibleLines {
    /// The times at which the persona is free, as they are understood; what the author wrote without an hour gets one.
    var ownTimes: [OfferedTime] {
        let text = scenario.persona.free.first.map { Text($0) }
        let first = text.flatMap { text in OfferedTime.all(in: text).first { $0.day != nil } }
        guard let first else { return [OfferedTime(words: otherTimes.0, day: otherDays.first, hasClock: true)] }
        return [OfferedTime(words: first.words, day: first.day, hasClock: true)]
    }

    /// Two times to choose from at which the persona is free, in words.
    var freeTimes: (String, String) {
        let free = scenario.persona.free
        guard let first = free.first else { return otherTimes }
        return (first, free.count > 1 ? free[1] : otherTimes.0)
    }

    /// Days that are neither free nor busy, folded.
    private var otherDays: [String] {
        let days =
            scenario.language == .german
            ? ["montag", "dienstag", "mittwoch", "donnerstag", "freitag"]
            : ["monday", "tuesday", "wednesday", "thursday", "friday"]
        let taken = (scenario.persona.free + scenario.persona.busyDays.keys).map { $0.lowercased() }
        let other = days.filter { day in !taken.contains { $0.contains(day) } }
        return other.isEmpty ? days : other
    }

    private var otherTimes: (String, String) {
        let days = otherDays.map(Day.named)
        return (
            inLanguage("\(days[0]) um zehn", "\(days[0]) at ten"),
            inLanguage("\(days[days.count - 1]) um drei", "\(days[days.count - 1]) at three")
        )
    }

    mutating func addSteps() {
        let listening = sentences(.acknowledging)
        let value = sentences(.value)
        let free = sentences(.proposal, times: freeTimes)
        let (ownTimes, otherTimes, otherDays) = (self.ownTimes, self.otherTimes, self.otherDays)
        let own = Proposal(minutes: 15, times: ownTimes)
        add("value", "etwas Nützliches dalassen", "leave something useful", [.value], value)
        add(
            "listen and give", "zuhören und etwas dalassen", "listen and leave something useful",
            [.acknowledging, .value], each(listening, before: value), .conversation)
        add(
            "give and send", "etwas Nützliches schicken", "send something useful", [.value, .offerToSend],
            sentences(.value).map { $0 + inLanguage(" Ich schicke es Ihnen.", " I will send it to you.") })
        add("offer to send", "Unterlagen anbieten", "offer to send brochures", [.offerToSend], sentences(.offerToSend))
        add(
            "propose free time", "Schritt mit passender Zeit", "step with a time that suits", [.proposal], free
        ) { $0.proposal = own }
        add(
            "listen and propose", "zuhören und passende Zeit nennen", "listen and name a time that suits",
            [.acknowledging, .proposal], each(listening, before: free), .conversation
        ) { $0.proposal = own }
        add(
            "listen, give and propose", "zuhören, dalassen, Zeit nennen", "listen, give, name a time",
            [.acknowledging, .value, .proposal], joined(listening, value, free), .conversation
        ) { $0.proposal = own }
        for need in scenario.needs {
            add(
                "ask \(need.id) and propose", "fragen und Zeit nennen: \(need.title)",
                "ask and name a time: \(need.title)", [.concreteQuestion, .proposal],
                each(sampled(need.questions), before: free), .conversation,
                isLikeAnother: need.id != scenario.needs.first?.id
            ) {
                $0.asks(.need(need.id))
                $0.proposal = own
            }
        }
        add(
            "propose other time", "Schritt mit anderer Zeit", "step with another time", [.proposal],
            sentences(.proposal, times: otherTimes)
        ) {
            $0.proposal = Proposal(
                minutes: 15, times: [OfferedTime(words: otherTimes.0, day: otherDays.first, hasClock: true)])
        }
        if let day = scenario.persona.busyDays.keys.min() {
            let time = inLanguage("\(day) um zehn", "\(day) at ten")
            add(
                "propose busy time", "Schritt an einem vollen Tag", "step on a busy day", [.proposal],
                [
                    inLanguage(
                        "Wollen wir \(time) eine Viertelstunde telefonieren?",
                        "Shall we talk for a quarter of an hour, \(time)?"),
                    inLanguage("Passt Ihnen \(time) für zehn Minuten?", "Would \(time) suit you for ten minutes?"),
                ]
            ) {
                $0.proposal = Proposal(
                    minutes: 15, times: [OfferedTime(words: time, day: day.foldedForm, hasClock: true)])
            }
        }
        add(
            "propose day", "Schritt mit Tag ohne Uhrzeit", "step with a day and no hour", [.proposal],
            [
                inLanguage(
                    "Wollen wir am \(Day.named(otherDays[0])) eine Viertelstunde telefonieren?",
                    "Shall we talk for a quarter of an hour on \(Day.named(otherDays[0]))?")
            ]
        ) {
            $0.proposal = Proposal(
                minutes: 15, times: [OfferedTime(words: Day.named(otherDays[0]), day: otherDays.first, hasClock: false)]
            )
        }
        add(
            "propose vaguely", "Schritt ohne Zeit", "step without a time", [.proposal], sentences(.vagueProposal)
        ) { $0.proposal = Proposal(minutes: nil, times: []) }
        add(
            "propose small step", "kleiner Schritt ohne Zeit", "small step without a time", [.proposal],
            [inLanguage("Wollen wir dazu zehn Minuten telefonieren?", "Shall we talk about it for ten minutes?")]
        ) { $0.proposal = Proposal(minutes: 10, times: []) }
        add(
            "propose long meeting", "langer Termin", "long meeting", [.proposal],
            [
                inLanguage(
                    "Ich würde gern für zwei Stunden bei Ihnen vorbeikommen, \(freeTimes.0)?",
                    "I would like to come by for two hours, \(freeTimes.0)?")
            ]
        ) { $0.proposal = Proposal(minutes: 120, times: ownTimes) }
        add(
            "ask when it suits", "fragen, wann es passt", "ask when it suits", [.changingTime, .otherQuestion],
            [inLanguage("Wann würde es Ihnen denn passen?", "When would suit you?")], .conversation
        ) { $0.form = .when }
        add(
            "confirm time", "die Zeit noch einmal nennen", "ask again for the time", [.proposal],
            [inLanguage("Also \(freeTimes.0)?", "So \(freeTimes.0)?")], .conversation
        ) {
            $0.form = .whether
            $0.words = 5
            $0.proposal = Proposal(minutes: nil, times: ownTimes)
        }
        add(
            "turn time down", "die Zeit ablehnen", "turn the time down", [.changingTime],
            [
                inLanguage("Da kann ich leider nicht.", "I can't make that, sorry."),
                inLanguage("Das passt mir nicht, ginge es auch anders?", "That doesn't work for me."),
            ], .conversation
        ) { $0.excludesTime = true }
        add(
            "ask for a call later", "später anrufen dürfen", "ask to call later", [.callbackRequest],
            [
                inLanguage("Wann darf ich mich wieder melden?", "When may I call again?"),
                inLanguage(
                    "Soll ich Sie in ein paar Wochen noch einmal anrufen?", "Shall I call you again in a few weeks?"),
            ])
        add(
            "ask to be put through", "sich verbinden lassen", "ask to be put through", [.connectRequest],
            [inLanguage("Können Sie mich bitte durchstellen?", "Could you put me through, please?")])
        add(
            "leave a message", "etwas ausrichten lassen", "leave a message", [.messageRequest],
            [inLanguage("Können Sie ihm etwas ausrichten?", "Could you pass on a message?")])
    }
}
