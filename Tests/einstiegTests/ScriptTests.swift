import Foundation
import Linguistics
import Reports
import Scenarios
import Scripts
import Testing

@testable import einstieg

/// The commands on templates, as people run them.
@Suite struct ScriptTests {
    static let template = "Scripts/de/email/neuer-standort.md"

    static func folder() throws -> String {
        let folder = NSTemporaryDirectory() + "einstieg-script-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return folder
    }

    static func file(_ text: String) throws -> String {
        let path = try folder() + "/firmen.csv"
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }

    static func rows(_ text: String) -> [CSVReader.Row] {
        var rows: [CSVReader.Row] = []
        var reader = CSVReader()
        reader.read(text.utf8) { rows.append($0) }
        reader.finish { rows.append($0) }
        return rows
    }

    static func small() throws -> Template {
        try Template.read(
            SourceFile(
                name: "muster.md",
                text: """
                    ---
                    id: muster
                    title: M
                    language: de
                    channel: email
                    temperature: cold
                    address: Sie
                    signal: x
                    touch: 1
                    article: 2
                    subject: "Für {{firm}}"
                    slots:
                      person: {description: d, example: Frau Brandl, from: prospect.name}
                      firm: {description: d, example: Teigruhe}
                    ---
                    {{person|esteemed}},

                    wie geht es {{firm}}?
                    """))
    }

    @Test func aTableFillsARowAPerson() throws {
        let rows = Self.rows(
            "ID;Name;firm;email;Notiz\na;Herr Öz;Süd;o@x.example;x\n;Frau B;;;\n;Kim;Ost;;\nx;y\n;Frau C;West;;\n")
        let template = try Self.small()
        let table = try ProspectTable(header: rows[0].cells.get(), template: template)
        #expect(table.slots == ["person", "firm"])
        let pass = FillPass(
            template: template, values: [:], scenario: nil, trainee: nil, address: nil, usesExamples: false)
        let (letters, complaints) = pass.letters(file: "f.csv", rows: Array(rows.dropFirst()), table: table)
        #expect(letters.map(\.id) == ["a", "5"])
        #expect(letters.map(\.address) == ["o@x.example", nil])
        #expect(letters.map(\.filled.subject) == ["Für Süd", "Für West"])
        #expect(
            letters.map(\.filled.text) == [
                "Sehr geehrter Herr Öz,\n\nwie geht es Süd?", "Sehr geehrte Frau C,\n\nwie geht es West?",
            ])
        #expect(
            complaints.map { $0.text(.german) } == [
                "f.csv:3: Der Platzhalter „firm“ ist nicht gefüllt. Geben Sie ihn an: --set firm=…",
                "f.csv:4: „Kim“ im Platzhalter „person“: Ob es Lieber oder Liebe heißt, ist nicht bekannt. Schreiben Sie „Herr …“, „Frau …“ oder „Kim (f)“.",
                "f.csv:5: Die Zeile hat 2 Zellen, die Kopfzeile 5. Text mit Trennzeichen steht in Anführungszeichen.",
            ])
        #expect(
            LetterOutput.table(Array(letters.prefix(1)))
                == "id,email,subject,text\r\na,o@x.example,Für Süd,\"Sehr geehrter Herr Öz,\n\nwie geht es Süd?\"\r\n")
    }

    @Test func aTableFromAnOldSpreadsheetIsRead() throws {
        let path = try Self.folder() + "/alt.csv"
        try Data("person;firm\r\nFrau ".utf8 + [0xD6, 0x7A] + ";S".utf8 + [0xFC, 0x64] + "\r\n".utf8)
            .write(to: URL(fileURLWithPath: path))
        let rows = try ProspectRows.read(path)
        #expect(try rows.map { try $0.cells.get().map(\.text) } == [["person", "firm"], ["Frau Öz", "Süd"]])
    }

    @Test func aColumnTwiceIsAMistake() throws {
        let header = try Self.rows("firm,Firm\n")[0].cells.get()
        #expect(throws: CSVFault.doubledColumn("Firm")) {
            try ProspectTable(header: header, template: try Self.small())
        }
    }

    @Test func aMessageNeedsASubjectAndAnAddress() throws {
        let filled = try Self.small().filled(values: [:], scenario: nil, trainee: nil, usingExamples: true)
        let phone = FilledTemplate(subject: nil, text: "x", examples: [])
        func complaint(_ letter: Letterhead) -> String? {
            do throws(Complaint) {
                _ = try LetterOutput.message(letter, from: "k@x.example", date: "x")
                return nil
            } catch { return error.text(.german) }
        }
        #expect(complaint(Letterhead(id: nil, address: nil, filled: filled)) == nil)
        #expect(
            complaint(Letterhead(id: nil, address: "nirgends", filled: filled))
                == "„nirgends“ ist keine E-Mail-Adresse.")
        #expect(
            complaint(Letterhead(id: nil, address: nil, filled: phone))
                == "Diese Vorlage ist keine E-Mail, sie hat keinen Betreff. Nehmen Sie --format text.")
    }

    // MARK: The program

    @Test func newIsCheckedAndFilled() throws {
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/Scripts/de/phone/nach-der-messe.md"
        let arguments = [
            "script", "new", "--title", "Nach der Messe", "--signal", "Messe", "--channel", "phone", "--temperature",
            "warm", "--library", folder,
        ]
        let written = try ProgramTests.run(arguments)
        #expect(written.status == 0)
        #expect(
            written.output == """
                Geschrieben: \(path)
                So geht es weiter:
                  einstieg script check \(path)
                prüfen, was Sie geändert haben
                  einstieg script fill \(path) --examples
                mit den Beispielen gefüllt lesen

                """)
        #expect(try ProgramTests.run(arguments).status == 64)
        let checked = try ProgramTests.run(["script", "check", path])
        #expect(checked.output == "1 Vorlage, kein Fehler.\n")
        #expect(checked.status == 0)
        #expect(try ProgramTests.run(["script", "fill", path]).status == 65)
        #expect(try ProgramTests.run(["script", "fill", path, "--examples"]).status == 0)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try Data(text.replacing("{{times}}", with: "bald").utf8).write(to: URL(fileURLWithPath: path))
        let broken = try ProgramTests.run(["script", "prüfe", path, "--format", "github"])
        #expect(broken.status == 65)
        #expect(
            broken.output
                == "::error file=\(path),line=39,col=3,title=T103 Platzhalter ohne Stelle im Text::Der Platzhalter „times“ kommt im Text nicht vor. Streichen Sie ihn oder setzen Sie ihn ein.\n"
        )
    }

    @Test(arguments: [
        (["script", "list", "--language", "en", "--channel", "linkedin", "--search", "GREETING nowhere"], "[\n\n]\n"),
        (["script", "list", "--touch", "4", "--language", "de", "--temperature", "cold"], "a-b-oder-c"),
        (["script", "list", "--signal", "messe", "--channel", "phone"], "messe-wiedersehen"),
        (["script", "list", "--search", "bierdeckel tastatur"], ""),
        (["script", "list", "--search", "wild geratene Zählung"], ""),
        (["vorlage", "liste", "--search", "Aufraumen gefunden"], ""),
        (["script", "list", "--search", "AUFRÄUMEN gefunden"], "liegt-noch-bei-uns"),
    ])
    func listFilters(arguments: [String], expected: String) throws {
        let outcome = try ProgramTests.run(arguments + ["--format", "json"])
        #expect(outcome.status == 0)
        if expected.hasPrefix("[") || expected.isEmpty {
            #expect(outcome.output == "[\n\n]\n")
        } else {
            let entries = try #require(
                try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
            #expect(entries.map { $0["id"] as? String } == [expected])
        }
    }

    @Test(arguments: [
        (
            ["script", "fill", "neuer-standort:kurz"], 64,
            "einstieg: „neuer-standort“ hat keine Variante „kurz“. Es gibt: original, nur-die-frage.\n"
        ),
        (
            ["script", "fill", "neuer-standort", "--examples", "--format", "eml", "--from", "Katrin"], 64,
            "einstieg: Eine E-Mail braucht einen Absender: --from \"Katrin Behnke <k@servio.example>\".\n"
        ),
        (
            ["script", "new", "--channel", "phone"], 64,
            "einstieg: Es fehlt: --title, --signal. Im Terminal fragt das Programm danach.\n"
        ),
        (
            ["script", "check", "Sources/CReadline"], 66,
            "einstieg: Sources/CReadline: In diesem Ordner liegt keine Vorlage (.md).\n"
        ),
        (
            ["script", "fill", "neuer-standort", "--csv", "/no/such.csv"], 66,
            "einstieg: /no/such.csv: Diese Datei gibt es nicht. Prüfen Sie Schreibweise und Ordner.\n"
        ),
    ])
    func mistakesAreNamed(arguments: [String], status: Int, complaint: String) throws {
        let outcome = try ProgramTests.run(arguments)
        #expect(outcome.status == Int32(status))
        #expect(outcome.complaint == complaint)
    }

    @Test func showTellsAllThereIs() throws {
        let outcome = try ProgramTests.run(["vorlage", "zeige", "drei-zeilen"])
        #expect(
            outcome.output == """
                Beim dritten Mal drei Zeilen

                LinkedIn · kalt · Kontakt 3 · per du · keine Antwort auf zwei Nachrichten ·
                Abschnitt 6 des Ratgebers

                Als dritte Nachricht per du, wenn die ersten beiden lang waren und du jetzt
                etwas ganz Handfestes hast; nicht, wenn ein Nein kam.

                  {{salutation}}, {{question}} Ich frag, weil du {{fact}}.

                  Nach {{recap}} kommt von mir heute {{value}}. Hängt unten dran.

                  Telefonieren wir kurz, {{times}}? Oder ein Nö, dann ist gut.

                  {{sender}}

                  {{salutation}}  Vorname
                      z. B. Ylva
                  {{question}}  eine Frage, die mit einer Zahl oder einem Wort zu beantworten
                                ist, mit kleinem Anfangsbuchstaben
                      z. B. wie viele Schachteln vom „Torfstecher“ stehen nach der Messe noch
                      bei euch im Flur?
                  {{fact}}  was die Person öffentlich gesagt hat, als Nebensatz nach „weil du“,
                            Verb am Ende, ohne Punkt
                      z. B. in deinem Post von 600 gedruckten und 410 verkauften geschrieben
                      hast
                  {{recap}}  worum es in den ersten beiden Nachrichten ging, im Dativ
                      z. B. Lagerkosten und Versandkartons
                  {{value}}  was heute neu ist, im Nominativ
                      z. B. eine Liste von elf Spieleläden, die Restauflagen nehmen, mit Namen
                      und Rabatt
                  {{times}}  zwei Zeiten zur Wahl
                      z. B. Montag um zehn oder Mittwoch um sechs
                  {{sender}}  eigener Vorname
                      z. B. Bela

                  Variante „mit-dauer“:  Die Bitte sagt, wie lange es dauert.
                  -  Telefonieren wir kurz, {{times}}?
                  +  Telefonieren wir zehn Minuten, {{times}}?

                """)
    }

    @Test func aListBecomesDrafts() throws {
        let table = try Self.file(
            "id,greeting,place,task,news,source,question,value,times\nÖz & Co,Guten Tag Frau Öz,Halle drei,fährt,Sie bauen,im Blatt,Wer?,den Plan,Montag\nzwei,Guten Tag,x,x,x,x,x,,x\n"
        )
        let output = URL(fileURLWithPath: table).deletingLastPathComponent().path
        defer { try? FileManager.default.removeItem(atPath: output) }
        let arguments = ["script", "fill", Self.template, "--csv", table]
        let missing = try ProgramTests.run(arguments)
        #expect(missing.status == 65)
        #expect(missing.output == "")
        #expect(
            missing.complaint
                == "einstieg: \(table):1: Für den Platzhalter „sender“ gibt es keine Spalte. Ergänzen Sie sie, oder geben Sie ihn an: --set sender=…\n"
        )
        let outcome = try ProgramTests.run(
            arguments + ["--set", "sender=Ida", "--format", "eml", "--from", "k@x.example", "--output", output])
        #expect(outcome.status == 65)
        #expect(outcome.output == "1 Datei in \(output).\n")
        #expect(
            outcome.complaint
                == "einstieg: \(table):3: Der Platzhalter „value“ ist nicht gefüllt. Geben Sie ihn an: --set value=…\n")
        let message = try String(contentsOfFile: output + "/neuer-standort-oez-co.eml", encoding: .utf8)
        #expect(message.hasPrefix("From: k@x.example\r\nSubject: =?UTF-8?B?SGFsbGUgZHJlaSwgdW5kIHdlciBmw6RocnQ=?=\r\n"))
        #expect(message.hasSuffix("Freundliche Gr=C3=BC=C3=9Fe\r\nIda\r\n"))
    }
}
