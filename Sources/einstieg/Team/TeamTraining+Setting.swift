import Linguistics
import Reports
import Scenarios
import Teamwork

/// Before the first call: who is there, what for, with which scenarios, for how long.
extension TeamTraining {
    mutating func askForNames(_ reader: inout any LineReader) throws {
        var typed = setting.names?.joined(separator: ",")
        if typed == nil {
            try announce(
                Localized(
                    de:
                        "Wer ist da? Namen oder Pseudonyme, mit Kommas getrennt. Sie bleiben auf diesem Rechner."
                        + (session.names.isEmpty ? "" : " Schon da: \(session.names.joined(separator: ", "))."),
                    en:
                        "Who is here? Names or pseudonyms, with commas between. They stay on this machine."
                        + (session.names.isEmpty ? "" : " Already here: \(session.names.joined(separator: ", "))."))
            )
            typed = try ask(Localized(de: "Namen", en: "Names")[language], hasClock: false, &reader)
        }
        guard let typed else { return }
        let names: [String]
        do throws(TeamSettingFault) {
            names = try TeamSetting.names(typed, besides: session.names)
        } catch {
            return try desk.note(error.wording)
        }
        let first = session.names.count
        try record(names.enumerated().map { .joined(member: first + $0, name: $1) } + [.assembled])
    }

    mutating func askForGoal(_ reader: inout any LineReader) throws {
        if let goal = setting.goal { return try record(.aimed(goal: goal)) }
        try announce(
            Localized(
                de: "Was soll heute besser werden? Zum Beispiel: erst fragen, dann erzählen. Enter lässt es offen.",
                en: "What is to get better today? For example: ask first, then tell. Enter leaves it open."))
        guard let goal = try ask(Localized(de: "Ziel", en: "Goal")[language], hasClock: false, &reader) else { return }
        try record(.aimed(goal: goal))
    }

    mutating func askForScenarios(_ reader: inout any LineReader) throws {
        if let names = setting.scenarios {
            for name in names { _ = try shelf.scenario(name) }
            return try record(.chose(scenarios: names))
        }
        let all = desk.library.scenarios(arePlayed: false).readable
        let usual = all.filter { $0.language == language && $0.channel == .phone }.prefix(3)
        // Nobody's own scores are shown to a team.
        if isNews { try desk.show(ScenarioTable(all, notebook: .none).text(desk.page)) }
        try announce(
            Localized(
                de: "Welche Szenarien? Nummern oder Namen. Enter nimmt: \(usual.map(\.id).joined(separator: ", ")).",
                en: "Which scenarios? Numbers or names. Enter takes: \(usual.map(\.id).joined(separator: ", "))."))
        guard let typed = try ask(Localized(de: "Szenarien", en: "Scenarios")[language], hasClock: false, &reader)
        else { return }
        var chosen = typed.isEmpty ? usual.map(\.id) : []
        for word in typed.split(whereSeparator: { $0.isWhitespace || $0 == "," }).map(String.init) {
            if let number = Int(word), all.indices.contains(number - 1) {
                chosen.append(all[number - 1].id)
                continue
            }
            do throws(Complaint) {
                _ = try shelf.scenario(word)
                chosen.append(word)
            } catch {
                return try desk.show(desk.page.paragraph(error.text(language), indent: 0))
            }
        }
        if !chosen.isEmpty { try record(.chose(scenarios: chosen)) }
    }

    mutating func askForTimes(_ reader: inout any LineReader) throws {
        var (minutes, seconds) = (setting.minutes, setting.secondsPerTurn)
        if minutes == nil || seconds == nil {
            try announce(
                Localized(
                    de:
                        "Wie viele Minuten haben Sie, und wie viele Sekunden dauert eine Runde? Enter: \(TeamSetting.usualMinutes) \(TeamSetting.usualSeconds).",
                    en:
                        "How many minutes do you have, and how many seconds does a turn take? Enter: \(TeamSetting.usualMinutes) \(TeamSetting.usualSeconds)."
                ))
            guard let typed = try ask(Localized(de: "Zeiten", en: "Times")[language], hasClock: false, &reader) else {
                return
            }
            let figures = typed.split { !$0.isNumber }.map { Int($0) }
            guard typed.isEmpty || figures.count == 2 && !figures.contains(nil) else {
                return try desk.note(
                    Localized(de: "Bitte zwei Zahlen, etwa 45 120.", en: "Two figures, please, as 45 120."))
            }
            minutes = figures.first ?? TeamSetting.usualMinutes
            seconds = figures.last ?? TeamSetting.usualSeconds
        }
        let times: (minutes: Int, seconds: Int)
        do throws(TeamSettingFault) {
            times = try TeamSetting.checked(
                minutes: minutes ?? TeamSetting.usualMinutes, secondsPerTurn: seconds ?? TeamSetting.usualSeconds)
        } catch {
            return try desk.note(error.wording)
        }
        try record(.timed(minutes: times.minutes, secondsPerTurn: times.seconds))
    }

    mutating func askForCasting(_ reader: inout any LineReader) throws {
        if let casting = setting.casting { return try record(.cast(casting)) }
        try announce(
            Localized(
                de: "Wer wird angerufen? 1: das Programm spielt die Person (Enter), 2: jemand aus dem Team.",
                en: "Who is called? 1: the program plays the person (Enter), 2: somebody of the team."))
        guard let typed = try ask(Localized(de: "1 oder 2", en: "1 or 2")[language], hasClock: false, &reader) else {
            return
        }
        switch typed {
        case "", "1": try record(.cast(.program))
        case "2": try record(.cast(.person))
        default: break
        }
    }

    mutating func gather(_ reader: inout any LineReader) throws {
        if isNews { try showPlan() }
        try announce(
            Localized(
                de: "Enter startet die Uhr, /leitfaden zeigt, wonach markiert wird, /hilfe alles andere.",
                en: "Enter starts the clock, /guide shows what is marked, /help everything else."))
        guard try ask(Localized(de: "Bereit", en: "Ready")[language], hasClock: false, &reader) != nil else { return }
        try record(.began)
    }

    /// Says what is to be done, once.
    func announce(_ wording: Localized) throws { if isNews { try desk.note(wording) } }

    /// Shows who calls when.
    func showPlan() throws {
        try desk.show(RotationView(session).text(desk.page))
        try desk.show("")
    }
}
