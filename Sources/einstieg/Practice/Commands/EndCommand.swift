import Linguistics

/// Leaves the session, which can be taken up again later.
struct EndCommand: PracticeCommand {
    let name = Localized(de: "ende", en: "quit")
    let summary = Localized(
        de: "die Sitzung verlassen; sie lässt sich später fortsetzen", en: "leave the session; it can be taken up later"
    )

    func run(_ practice: inout Practice, argument: String) throws { practice.leave() }
}
