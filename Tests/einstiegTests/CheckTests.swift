import Foundation
import Testing

/// `check` with files and folders, run as people run it.
@Suite("Files and folders are checked") struct CheckTests {
    /// A folder of its own with some files in it.
    final class Folder: Sendable {
        let path = NSTemporaryDirectory() + "einstieg-check-" + UUID().uuidString

        init(_ files: [String: String]) throws {
            for (name, text) in files {
                let file = URL(fileURLWithPath: path + "/" + name)
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: file)
            }
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }

        /// Runs `check` on the folder, or on files in it, and shortens its path to "DIR".
        func check(_ names: [String] = [], _ arguments: [String]) throws -> ProgramTests.Outcome {
            let paths = names.isEmpty ? [path] : names.map { path + "/" + $0 }
            let outcome = try ProgramTests.run(["check"] + paths + arguments)
            return ProgramTests.Outcome(
                status: outcome.status, output: outcome.output.replacing(path, with: "DIR"),
                complaint: outcome.complaint.replacing(path, with: "DIR"))
        }
    }

    static let worn = "Ich hoffe, es geht Ihnen gut."
    static let table =
        "id;text;channel\r\nk1;\"Guten Tag.\r\n\(worn)\";phone\r\nk2;x;fax\r\nk3;kurz\r\nk4;Nur noch heute.;\r\n"

    @Test func aFolderInOrder() throws {
        let folder = try Folder([
            "b.txt": Self.worn, "a/z.csv": Self.table, "a/README.md": "# Kein Einstieg", ".git/c.txt": "x",
            "d.pdf": "x",
        ])
        let outcome = try folder.check([], ["--format", "csv"])
        #expect(outcome.status == 65)
        let rows = outcome.output.split(separator: "\n").map {
            $0.split(separator: ",").prefix(3).joined(separator: ",")
        }
        #expect(rows == ["id,file,score", "k1,DIR/a/z.csv,0", "k4,DIR/a/z.csv,0", "DIR/b.txt,0,0"])
        #expect(
            outcome.complaint == """
                einstieg: DIR/a/z.csv:4: „fax“ geht bei „channel“ nicht. Möglich: phone, email, linkedin.
                einstieg: DIR/a/z.csv:5: Die Zeile hat 2 Zellen, die Kopfzeile 3. Text mit Trennzeichen steht in Anführungszeichen.

                """)
    }

    @Test func headingsAndASummary() throws {
        let folder = try Folder(["a.txt": Self.worn, "t.csv": "text\nKurz.\n"])
        let outcome = try folder.check([], ["--min", "10"])
        #expect(outcome.status == 1)
        let rows = outcome.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(rows.filter { $0.hasPrefix("DIR") } == ["DIR/a.txt", "DIR/t.csv:2"])
        #expect(
            rows.filter { $0.hasPrefix("Checkliste") }.allSatisfy { $0 == "Checkliste: 0 von 100, verlangt sind 10" })
        #expect(rows.dropLast().last == "2 Einstiege, im Mittel 0 von 100, 2 unter 10")
        let english = try folder.check(["a.txt", "missing.txt"], ["--interface", "en"])
        #expect(english.status == 66)
        #expect(english.output.hasSuffix("\n1 opener, 0 of 100 on average, 1 not readable\n"))
        #expect(
            english.complaint
                == "einstieg: DIR/missing.txt: There is no such file. Check its spelling and the folder.\n")
    }

    @Test func annotationsPointIntoTheFile() throws {
        let folder = try Folder([
            "a.txt": "Betreff: Neu\n\n<!-- einstieg: allow pressure -->\nGuten Tag. \(Self.worn)\nNur noch heute.\n",
            "b.csv": Self.table, "c.txt": "<!-- einstieg: allow presure -->x",
        ])
        let outcome = try folder.check([], ["--format", "github", "--channel", "email"])
        let lines = outcome.output.split(separator: "\n").map(String.init)
        func starts(_ title: String) -> [String] {
            lines.filter { $0.contains("title=\(title)::") }.compactMap {
                $0.split(separator: ",title=").first.map(String.init)
            }
        }
        #expect(
            starts("Floskel") == [
                "::warning file=DIR/a.txt,line=4,col=12", "::warning file=DIR/b.csv,line=3,col=1",
            ])
        #expect(starts("Druck") == ["::warning file=DIR/b.csv,line=6,col=4"])
        #expect(
            lines.filter { $0.hasPrefix("::error") } == [
                "::error file=DIR/b.csv,line=4,col=1,title=Nicht lesbar::„fax“ geht bei „channel“ nicht. Möglich: phone, email, linkedin.",
                "::error file=DIR/b.csv,line=5,col=1,title=Nicht lesbar::Die Zeile hat 2 Zellen, die Kopfzeile 3. Text mit Trennzeichen steht in Anführungszeichen.",
                "::error file=DIR/c.txt,line=1,col=22,title=Nicht lesbar::Eine Regel „presure“ gibt es nicht. Meinten Sie „pressure“?",
            ])
        #expect(outcome.complaint == "")
    }

    @Test func belowTheMinimumIsAnError() throws {
        let folder = try Folder([
            "a.txt": "Kurz.",
            "b.txt": "Kurz. <!-- einstieg: allow personalEntry needsQuestion nextStep valueFollowUp -->",
        ])
        let outcome = try folder.check([], ["--format", "github", "--min", "50"])
        #expect(outcome.status == 1)
        let lines = outcome.output.split(separator: "\n").map(String.init)
        #expect(lines.count == 5)
        #expect(
            lines.last == "::error file=DIR/a.txt,line=1,col=1,title=Einstieg::Checkliste: 0 von 100, verlangt sind 50."
        )
        #expect(try folder.check(["b.txt"], ["--min", "100"]).status == 0)
    }

    @Test func whatIsAllowedIsSaid() throws {
        let folder = try Folder([
            "a.txt": "\(Self.worn)\n<!-- einstieg: allow Floskel nextStep -->\nNoch etwas.\n"
        ])
        let outcome = try folder.check(["a.txt"], [])
        #expect(outcome.output.hasPrefix("    Ich hoffe, es geht Ihnen gut.\n    Noch etwas.\n\n"))
        let rows = outcome.output.split(separator: "\n").map(String.init)
        #expect(
            rows.filter { $0.hasSuffix("erlaubt") } == [
                "  – Kleiner nächster Schritt  erlaubt", "  – Floskel  erlaubt",
            ])
        #expect(rows.last == "Checkliste: 0 von 100, mit dem Erlaubten 25")
        let document =
            try JSONSerialization.jsonObject(
                with: Data(folder.check(["a.txt"], ["--format", "json"]).output.utf8)) as? [String: Any]
        #expect(document?["allowed"] as? [String] == ["nextStep", "stockPhrase"])
        #expect((document?["flags"] as? [Any])?.count == 0)
    }

    @Test func severalAreAnArray() throws {
        let good =
            #"{"id":"j","language":"de","channel":"phone","temperature":"cold","touch":1,"audience":"business","prospect":{"name":"","role":"","company":"","industry":"","facts":[],"trigger":null},"subject":null,"text":"Guten Tag"}"#
        let folder = try Folder(["a.csv": Self.table, "b.jsonl": good + "\n{\n" + good, "c.txt": "Kurz."])
        let outcome = try folder.check([], ["--format", "json"])
        #expect(outcome.status == 65)
        let list = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
        #expect(
            list.map { "\($0["id"] ?? "-") \($0["line"] ?? "-") \($0["error"] ?? "fine")" } == [
                "k1 2 fine", "k2 4 „fax“ geht bei „channel“ nicht. Möglich: phone, email, linkedin.",
                "- 5 Die Zeile hat 2 Zellen, die Kopfzeile 3. Text mit Trennzeichen steht in Anführungszeichen.",
                "k4 6 fine", "j 1 fine", "- 2 Die Zeile ist kein gültiges JSON.", "j 3 fine", "- 1 fine",
            ])
        let lines = try folder.check([], ["--format", "jsonl"]).output.split(separator: "\n")
        #expect(lines.count == list.count)
        for (line, entry) in zip(lines, list) {
            let other = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? NSDictionary
            #expect(other == entry as NSDictionary)
        }
        #expect(try folder.check(["c.txt"], ["--format", "json"]).output.hasPrefix("{"))
    }

    @Test(arguments: [
        ("", "DIR/a.csv:1: Die Tabelle ist leer. Die erste Zeile nennt die Spalten, zum Beispiel: id,text"),
        (
            "id,name\n1,x\n",
            "DIR/a.csv:1: Eine Spalte „text“ fehlt. Die erste Zeile nennt die Spalten, zum Beispiel: id,text"
        ),
        ("text,chanel\nx,phone\n", "DIR/a.csv:1: Die Spalte „chanel“ kenne ich nicht. Meinten Sie „channel“?"),
        ("text\n\"x\n\n", "DIR/a.csv:2: Ein Anführungszeichen wird nicht geschlossen."),
    ])
    func tablesWithMistakes(text: String, complaint: String) throws {
        let outcome = try Folder(["a.csv": text]).check(["a.csv"], ["--format", "csv"])
        #expect(outcome.status == 65)
        #expect(outcome.complaint == "einstieg: \(complaint)\n")
    }

    @Test func templatesAreCheckedFilled() throws {
        let outcome = try ProgramTests.run(["check", "Scripts", "--format", "csv"])
        #expect(outcome.status == 0)
        let ids = outcome.output.split(separator: "\n").dropFirst().compactMap { $0.split(separator: ",").first }
        let files = Package.files(below: "Scripts", ending: "md")
        #expect(
            ids.map(String.init) == files.map { (($0 as NSString).lastPathComponent as NSString).deletingPathExtension }
        )
        #expect(!outcome.output.contains("{{"))
    }

    @Test func rulesAreExplained() throws {
        let list = try ProgramTests.run(["explain"])
        #expect(list.status == 0)
        #expect(list.output.split(separator: "\n").contains("  stockPhrase       Floskel"))
        let one = try ProgramTests.run(["erkläre", "kleiner", "nächster", "SCHRITT"])
        #expect(one.output.hasPrefix("Kleiner nächster Schritt  nextStep\n"))
        let all =
            try JSONSerialization.jsonObject(
                with: Data(ProgramTests.run(["explain", "--format", "json"]).output.utf8)) as? [[String: Any]]
        #expect(all?.compactMap { $0["name"] as? String }.count == 12)
    }
}
