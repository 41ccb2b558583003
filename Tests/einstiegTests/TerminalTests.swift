import Foundation
import Testing

/// The program in a real terminal: keys are sent, the screen is read.
@Suite(.serialized) struct TerminalTests {
    /// A tmux server of its own with one window.
    final class Terminal {
        private let socket = "einstieg-" + UUID().uuidString
        let data: String

        init(_ arguments: String, data: String, environment: String = "") throws {
            self.data = data
            try tmux([
                "-f", "/dev/null", "new-session", "-d", "-x", "100", "-y", "50",
                "cd '\(Package.folder)' && exec env LANG=C.UTF-8 XDG_DATA_HOME=\(data) \(environment) \(ProgramTests.program) \(arguments)",
            ])
        }

        deinit { _ = try? tmux(["kill-server"]) }

        @discardableResult
        func tmux(_ arguments: [String]) throws -> String {
            // tmux leaves a server behind that inherits what `Process` waits on, so the client is started by hand.
            let path = NSTemporaryDirectory() + socket + ".out"
            var actions = posix_spawn_file_actions_t()
            posix_spawn_file_actions_init(&actions)
            defer { posix_spawn_file_actions_destroy(&actions) }
            posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
            posix_spawn_file_actions_addopen(&actions, 1, path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
            posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
            var words = (["tmux", "-u", "-L", socket] + arguments).map { strdup($0) } + [nil]
            defer { words.forEach { free($0) } }
            // A test runner may block or ignore signals; the program under test must get them as in a shell.
            var attributes = posix_spawnattr_t()
            posix_spawnattr_init(&attributes)
            defer { posix_spawnattr_destroy(&attributes) }
            var none = sigset_t()
            sigemptyset(&none)
            posix_spawnattr_setsigmask(&attributes, &none)
            var every = sigset_t()
            sigfillset(&every)
            posix_spawnattr_setsigdefault(&attributes, &every)
            posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
            var client = pid_t()
            #expect(posix_spawn(&client, "/usr/bin/tmux", &actions, &attributes, &words, environ) == 0)
            var status: CInt = 0
            waitpid(client, &status, 0)
            return try String(contentsOfFile: path, encoding: .utf8)
        }

        func type(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

        func screen() throws -> String { try tmux(["capture-pane", "-p", "-J"]) }

        /// Waits until the screen shows something; fails with the screen after five seconds.
        func expect(_ text: String) throws {
            var shown = ""
            for _ in 0..<100 {
                shown = try screen()
                if shown.contains(text) { return }
                Thread.sleep(forTimeInterval: 0.05)
            }
            Issue.record("“\(text)” is not on the screen:\n\(shown)")
        }

        /// Waits until what the screen shows ends in something; fails with the screen after five seconds.
        func expectEnd(_ text: String) throws {
            var shown = ""
            for _ in 0..<100 {
                shown = try screen()
                while shown.last?.isWhitespace == true { shown.removeLast() }
                if shown.hasSuffix(text) { return }
                Thread.sleep(forTimeInterval: 0.05)
            }
            Issue.record("“\(text)” is not at the end of the screen:\n\(shown)")
        }

        func processId() throws -> Int32 {
            let number = try tmux(["list-panes", "-F", "#{pane_pid}"]).filter(\.isNumber)
            return Int32(number) ?? 0
        }
    }

    static func folder() -> String { NSTemporaryDirectory() + "einstieg-data-" + UUID().uuidString }

    /// What falke typed does not come up under amsel's arrow keys, and without a store nothing is written at all.
    @Test func everyNameHasAHistoryOfItsOwn() throws {
        let data = Self.folder()
        for (options, files) in [
            ("--as falke", ["history-falke"]), ("--as amsel", ["history-amsel", "history-falke"]),
            ("--store none", ["history-amsel", "history-falke"]),
        ] {
            let terminal = try Terminal("practice presse-in-posen \(options) --interface de", data: data)
            try terminal.expect("Sie>")
            try terminal.type("Satz", "Space", "unter", "Space", "\(options.suffix(5))", "Enter")
            try terminal.expect("unter \(options.suffix(5))")
            try terminal.type("/ende", "Enter")
            var found: [String] = []
            for _ in 0..<100 {
                found = try FileManager.default.contentsOfDirectory(atPath: data + "/einstieg")
                    .filter { $0.hasPrefix("history") }.sorted()
                if found == files { break }
                Thread.sleep(forTimeInterval: 0.05)
            }
            #expect(found == files)
        }
        let typed = try String(contentsOfFile: data + "/einstieg/history-amsel", encoding: .utf8)
        #expect(typed.hasPrefix("Satz unter amsel\n"))
    }

    @Test func completionEditingAndInterrupting() throws {
        let terminal = try Terminal("practice presse-in-posen --store none --interface de", data: Self.folder())
        try terminal.expect("Wessling, Oltmanns.")
        try terminal.type("/kar", "Tab")
        try terminal.expect("Sie> /karte")
        try terminal.type("C-c")
        try terminal.type("Grüß Gott für", "BSpace", "BSpace", "ü")
        try terminal.expect("Sie> Grüß Gott fü")
        try terminal.type("C-c")
        try terminal.type("/probe Sie suchen drei Servicetechniker", "Enter")
        try terminal.expect("Sie> Sie suchen drei Servicetechniker")
        try terminal.type("C-c", "C-d")
        try terminal.expect("Sitzung verlassen? (j/n)")
    }

    @Test func pastedLinesAreOneLetter() throws {
        let terminal = try Terminal("practice webinar-schreinerei --store none --interface en", data: Self.folder())
        try terminal.expect("You write>")
        try terminal.tmux([
            "set-buffer", "Guten Tag Herr Aebi,\nSie haben gefragt.\nWer schätzt bei Ihnen die Montagestunden?",
        ])
        try terminal.tmux(["paste-buffer", "-p"])
        try terminal.type("Enter")
        try terminal.expect("Beat Aebi:")
        try terminal.expect("Your opener")
    }

    @Test func theWindowMayChangeItsSize() throws {
        let terminal = try Terminal("practice presse-in-posen --store none --interface en", data: Self.folder())
        try terminal.expect("You>")
        try terminal.tmux(["resize-window", "-x", "50", "-y", "40"])
        Thread.sleep(forTimeInterval: 0.2)
        try terminal.type("/help", "Enter")
        try terminal.expect("/hangup")
        for row in try terminal.tmux(["capture-pane", "-p"]).split(separator: "\n").suffix(12) {
            #expect(row.count <= 50)
        }
    }

    @Test func aKilledSessionGoesOn() throws {
        let data = Self.folder()
        let first = try Terminal("practice presse-in-posen --interface de", data: data)
        try first.expect("Wessling, Oltmanns.")
        try first.type("Wer fährt denn im Moment nach Posen, Herr Oltmanns?", "Enter")
        try first.expect("Ihr Einstieg")
        kill(try first.processId(), SIGKILL)
        Thread.sleep(forTimeInterval: 0.2)
        let second = try Terminal("--interface de", data: data)
        try second.expect("Fortsetzen? (j/n)")
        try second.type("j", "Enter")
        try second.expect("Wer fährt denn im Moment nach Posen, Herr Oltmanns?")
        try second.type("/stand", "Enter")
        try second.expect("Vertrauen")
    }

    @Test func theEditorWritesLetters() throws {
        let data = Self.folder()
        try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
        let editor = data + "/editor"
        try "#!/bin/sh\nprintf 'Guten Tag Herr Aebi.\\nWer schätzt bei Ihnen die Montagestunden?\\n' > \"$1\"\n".write(
            toFile: editor, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: editor)
        let terminal = try Terminal(
            "practice webinar-schreinerei --store none --interface de", data: data, environment: "VISUAL=\(editor)")
        try terminal.expect("Sie schreiben>")
        try terminal.type("/schreiben", "Enter")
        try terminal.expect("Beat Aebi:")
    }

    @Test func aSavedScenarioIsLoadedAnew() throws {
        let workshop = try ReplayTests.Workshop()
        let terminal = try Terminal("scenario play \(workshop.scenario) --interface de", data: Self.folder())
        try terminal.expect("Schlosserei Brandt.")
        try terminal.type(ReplayTests.Workshop.opener, "Enter")
        try terminal.expect("Ihr Einstieg")
        try terminal.type("Was passiert, wenn")
        try terminal.expect("Sie> Was passiert, wenn")
        // While a line is being typed: it is set aside for the news and comes back.
        try workshop.write(ReplayTests.Workshop.text.replacing("zwölf", with: "zehn"))
        try terminal.expect("Neu geladen: gleiche Antworten bis hierher.\nSie> Was passiert, wenn")
        try terminal.type(" das Tor klemmt?", "Enter")
        try terminal.expect("das Tor klemmt?\nUwe Brandt:")
        try workshop.write(ReplayTests.Workshop.text.replacing("id: tor", with: "idd: tor"))
        try terminal.expect("Bis das behoben ist, bleibt die bisherige Fassung im Spiel.")
        try workshop.write(ReplayTests.Workshop.text.replacing("Schlosserei Brandt.]", with: "Werkstatt Brandt.]"))
        try terminal.expect("Neu geladen: anders gleich am Anfang.\n  -  Schlosserei Brandt.\n  +  Werkstatt Brandt.\n")
        try terminal.expect("Sie> Guten Tag Herr Brandt")
        try terminal.type("Enter")
        try terminal.expect("Sie> Was passiert, wenn das Tor klemmt?")
    }

    @Test func eightQuestionsMakeAScenario() throws {
        let workshop = try ReplayTests.Workshop()
        try FileManager.default.createDirectory(atPath: workshop.path + "/Scenarios", withIntermediateDirectories: true)
        let terminal = try Terminal(
            "scenario new --interface de --library \(workshop.path)", data: Self.folder())
        try terminal.tmux(["set-option", "-g", "remain-on-exit", "on"])
        let answers = [
            ("Welche Sprache spricht die Person?", ""), ("Auf welchem Weg?", "e-"), ("Kalt, oder", "2"),
            ("Wie heißt die Person?", "Frau Maria Groß"), ("Wo arbeitet sie?", "Käserei Groß"), ("Wie ist sie?", "neu"),
            ("Was macht ihr Mühe", "die Molke wird schlecht"), ("Womit wehrt sie ab", "Das macht mein Bruder."),
        ]
        for (question, answer) in answers {
            try terminal.expect(question)
            try terminal.expectEnd("\n>")
            try terminal.type(answer, "Enter")
        }
        try terminal.expect("Geschrieben: \(workshop.path)/Scenarios/de/kaeserei-gross.yaml")
        let text = try workshop.read("Scenarios/de/kaeserei-gross.yaml")
        for row in ["channel: email", "temperature: warm", "archetype: curious", "salutation: \"Frau Groß\""] {
            #expect(text.contains(row))
        }
    }

    @Test func aTeamsClockRunsWhileSomebodyTypes() throws {
        let data = Self.folder()
        let options =
            "team --names Anna,Ben --goal '' --minutes 30 --seconds 60 --scenario presse-in-posen --prospect program"
        let terminal = try Terminal(options + " --interface de", data: data)
        try terminal.expectEnd("Bereit>")
        try terminal.type("Enter")
        try terminal.expect("Runde 1")
        try terminal.type("Enter")
        try terminal.expect("Wessling, Oltmanns.")
        try terminal.type("Guten Tag, Herr Olt")
        try terminal.expectEnd("> Guten Tag, Herr Olt")
        let before = try terminal.screen()
        for _ in 0..<100 where try terminal.screen() == before { Thread.sleep(forTimeInterval: 0.05) }
        #expect(try terminal.screen() != before)
        try terminal.expectEnd("> Guten Tag, Herr Olt")
        try terminal.type("manns", "Enter")
        try terminal.expect("Bernd Oltmanns: Tag. Ja?")
        try terminal.type("Wer fährt")
        try terminal.expectEnd("> Wer fährt")
        kill(try terminal.processId(), SIGKILL)
        Thread.sleep(forTimeInterval: 0.2)
        let second = try Terminal("team --resume --interface de", data: data)
        try second.expect("Weiter geht es, mit Anna, Ben.")
        try second.expect("Anna: Guten Tag, Herr Oltmanns")
        try second.type("/auflegen", "Enter")
        try second.expect("Ben, vier Marken [29:")
    }

    @Test func anOpenerIsDraftedAndSaid() throws {
        let terminal = try Terminal(
            "script draft --scenario presse-in-posen --store none --interface de", data: Self.folder())
        try terminal.expectEnd("\n>")
        try terminal.type("Guten Tag Herr Oltmanns.", "Enter")
        try terminal.type("Wer fährt?", "Enter", "Enter")
        try terminal.expect("Checkliste:")
        try terminal.expectEnd("Entwurf>")
        try terminal.type("/ni", "Tab", " 1", "Enter")
        try terminal.expect("Von Fassung 1 zu 2")
        try terminal.type("/satz 1", "Enter")
        try terminal.expect("1> Guten Tag Herr Oltmanns.")
        try terminal.type("BSpace", ", Ida Roth.", "Enter")
        try terminal.expect("Von Fassung 2 zu 3")
        try terminal.type("/ueben", "Enter")
        try terminal.expect("Sie>  Guten Tag Herr Oltmanns, Ida Roth.")
        try terminal.expect("Bernd Oltmanns:")
    }
}
