import Linguistics
import Privacy

/// The sheet for the works council and for everybody who practises: what is kept, why, where, how long, and who sees it.
///
/// It is made from the same descriptions that `purge`, `export`, `forget` and `rescue` follow.
public struct PrivacySheet {
    private let team: Team?
    private let retention: Retention
    /// The file of the store.
    private let store: String
    private let language: Language

    /// Creates a sheet.
    ///
    /// - Parameters:
    ///   - team: what the team has agreed on; nil where there is no team file.
    ///   - store: the file of the store.
    public init(team: Team?, store: String, language: Language) {
        self.team = team
        retention = team?.retention ?? Retention()
        self.store = store
        self.language = language
    }

    /// The sheet as text for a page.
    public func text(_ page: Page) -> String { blocks.map { $0.text(page) }.joined(separator: "\n\n") }

    /// The sheet as Markdown.
    public var markdown: String { blocks.map(\.markdown).joined(separator: "\n\n") }

    private func say(_ de: String, _ en: String) -> String { Localized(de: de, en: en)[language] }

    private var blocks: [SheetBlock] {
        let name = team.map { ": " + $0.title } ?? ""
        return [.title(say("Datenblatt zu Einstieg", "Einstieg: what is kept") + name)] + premises + overview
            + Inventory.all.flatMap(details) + visibility + figures + untracked + rights + limits
    }

    private var premises: [SheetBlock] {
        [
            .paragraph(
                say(
                    "Alles bleibt auf diesem Rechner. Einstieg braucht kein Konto und kein Netz und schickt von sich aus nichts weg. Bekannt ist nur der Name, den sich jede und jeder zum Üben selbst gibt; wer dahintersteht, speichert das Programm nicht. Stimmung, Stimme oder Tippverhalten von Übenden werden nicht bewertet.",
                    "Everything stays on this machine. Einstieg needs no account and no network and sends nothing away by itself. All it knows is the name that people give themselves for practising; who is behind it is not kept. Moods, voices and typing habits of those who practise are not judged."
                ))
        ]
    }

    private var overview: [SheetBlock] {
        [
            .heading(say("Was gespeichert wird", "What is kept")),
            .table(
                header: [
                    say("Was", "What"), say("Wo", "Where"), say("Wie lange", "How long"),
                    say("Wer es sieht", "Who sees it"),
                ],
                rows: Inventory.all.map { [$0.title[language], place($0), duration($0), audience($0)] }),
            .paragraph(
                say(
                    "Gelöscht wird nach diesen Fristen, wenn „einstieg aufräumen“ läuft, von Hand oder jede Nacht von selbst. Ein Ergebnis überdauert seine Mitschrift.",
                    "These limits hold when “einstieg purge” runs, by hand or every night by itself. A score outlives its transcript."
                )),
        ]
    }

    private func details(_ holding: Holding) -> [SheetBlock] {
        [
            .heading(holding.title[language]), .paragraph(holding.purpose[language]),
            .list(holding.fields.map { "\($0.name): \($0.meaning[language])" }),
        ]
    }

    private var visibility: [SheetBlock] {
        let line: String
        switch team?.visibility {
        case nil:
            line = say(
                "Es gibt keine Teamdatei: Jede und jeder sieht nur den eigenen Übungsstand.",
                "There is no team file: everybody sees their own practice only.")
        case .own:
            line = say(
                "Das Team hat vereinbart: Jede und jeder sieht nur den eigenen Übungsstand.",
                "The team has agreed: everybody sees their own practice only.")
        case .trainer:
            line = say(
                "Das Team hat vereinbart: Wer es leitet, sieht, welche Szenarien jemand bestanden hat, und die Punkte derer, die zugestimmt haben. Ohne Zustimmung sind Fehlversuche nicht zu sehen, Mitschriften in keinem Fall.",
                "The team has agreed: whoever leads it sees which scenarios somebody has passed, and the scores of those who agreed. Failed tries are not seen without consent, transcripts in no case."
            )
        case .team:
            line = say(
                "Das Team hat vereinbart: Alle im Team sehen Punkte und Mitschriften derer, die zugestimmt haben. Wer es leitet, sieht von den anderen nur, welche Szenarien sie bestanden haben.",
                "The team has agreed: everybody in the team sees the scores and transcripts of those who agreed. Of the others whoever leads it sees which scenarios they have passed, and no more."
            )
        }
        var blocks: [SheetBlock] = [.heading(say("Wer was sieht", "Who sees what")), .paragraph(line)]
        if let team {
            func names(_ people: some Sequence<Pseudonym>) -> String {
                let names = people.map { $0.title[language] }
                return names.isEmpty ? "–" : names.joined(separator: ", ")
            }
            blocks.append(
                .list([
                    say("Im Team: ", "In the team: ") + names(team.members),
                    say("Leitung: ", "Led by: ") + names(team.trainers.sorted()),
                    say("Zugestimmt haben: ", "Have agreed: ") + names(team.members.filter(team.agreed.contains)),
                ]))
        }
        return blocks
    }

    private var figures: [SheetBlock] {
        let smallest = team?.smallestGroup ?? Team.usualGroup
        return [
            .heading(say("Zahlen des Teams", "Figures of the team")),
            .paragraph(
                say(
                    "Eine Zahl steht für mindestens \(smallest) Personen; jede zählt in einem Szenario einmal, und keine macht mehr als die Hälfte aus. Lässt sich aus dem Ganzen und den Teilen auf weniger Personen schließen, wird mehr zurückgehalten. Jede Sitzung zählt nur einmal, und was gezeigt wurde, ändert sich nicht mehr: Aus zwei Auswertungen lässt sich niemand herausrechnen. Ranglisten gibt es hier nicht.",
                    "A figure stands for \(smallest) people at least; each of them counts once in a scenario, and none makes up more than half. Where fewer people could be told from the whole and its parts, more is held back. Each session counts once only, and what was shown does not change any more: nobody can be worked out from two of them. There are no rankings here."
                )),
        ]
    }

    private var untracked: [SheetBlock] {
        [
            .heading(say("Was nur auf Wunsch entsteht", "What is written on request only")),
            .paragraph(
                say(
                    "Berichte, Tabellen und Aufzeichnungen (/merken), die jemand selbst in eine Datei schreibt, gehören dieser Person; das Programm führt darüber kein Buch und löscht sie nicht. Wer Sitzungen an einen Server für Lerndaten schickt, kann sie dort nur für ungültig erklären lassen: Löschen Sie vorher.",
                    "Reports, tables and recordings (/keep) that somebody writes to a file are theirs; the program keeps no book on them and does not delete them. Whoever sends sessions to a server for learning records can only have them voided there: delete before."
                )),
        ]
    }

    private var rights: [SheetBlock] {
        [
            .heading(say("Was jede und jeder selbst tun kann", "What everybody can do themselves")),
            .list([
                say(
                    "einstieg export NAME: alles sehen und mitnehmen",
                    "einstieg export NAME: see everything and take it along"),
                say("einstieg vergiss NAME: alles löschen", "einstieg forget NAME: delete everything"),
                say(
                    "einstieg aufräumen --dry-run: sehen, was zu alt ist",
                    "einstieg purge --dry-run: see what is too old"),
                say(
                    "einstieg --store none: üben, ohne dass etwas bleibt",
                    "einstieg --store none: practise and keep nothing"),
            ]),
        ]
    }

    private var limits: [SheetBlock] {
        [
            .heading(say("Was das Programm nicht leisten kann", "What the program cannot do")),
            .paragraph(
                say(
                    "Ein Name ist kein Kennwort: Die Stufen halten das Programm zurück, nicht jemanden, der die Datei selbst öffnet. Davor schützen die Rechte der Datei (nur ihr Besitzer darf sie lesen) und ein eigenes Konto am Rechner. Sicherungskopien und Schnappschüsse des Rechners kennt das Programm nicht.",
                    "A name is no password: the levels bind the program, not somebody who opens the file itself. What protects from that are the rights of the file (its owner alone may read it) and an account of one's own on the machine. The program does not know of the machine's backups and snapshots."
                )),
        ]
    }

    private func place(_ holding: Holding) -> String {
        switch holding.place {
        case .table(let name): say("\(store), Tabelle \(name)", "\(store), table \(name)")
        case .file(let name): say("neben dem Übungsstand: \(name)", "beside the store: \(name)")
        }
    }

    private func duration(_ holding: Holding) -> String {
        guard holding.age != .never else { return say("bis Sie es löschen", "until you delete it") }
        return say("\(retention[holding.kind]) Tage", "\(retention[holding.kind]) days")
    }

    private func audience(_ holding: Holding) -> String {
        let alone = say("nur die Person selbst", "the person alone")
        switch (holding.audience, team?.visibility ?? .own) {
        case (.everybody, _): return say("wer das Programm benutzt", "whoever uses the program")
        case (.team, _): return say("wer zum Team gehört", "whoever belongs to the team")
        case (.program, _): return say("niemand, nur das Programm", "nobody, the program only")
        case (.person, _), (.from, .own), (.from(.transcripts), .trainer): return alone
        case (.from, .trainer):
            return say(
                "die Person selbst; die Leitung nur, ob bestanden, mit Zustimmung die Punkte",
                "the person; whoever leads, whether passed only, with consent the scores")
        case (.from(.transcripts), .team):
            return say("die Person selbst; mit Zustimmung das Team", "the person; with consent the team")
        case (.from, .team):
            return say(
                "die Person selbst; mit Zustimmung das Team, sonst die Leitung nur, ob bestanden",
                "the person; with consent the team, else whoever leads, whether passed only")
        }
    }
}
