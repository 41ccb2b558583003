import Foundation
import GRDB
import Privacy
import Records
import Testing

@testable import einstieg

/// What happens to a store when the world is against it: nothing is lost, and the program says what is wrong.
@Suite("Bad luck with the store") struct BadLuckTests {
    typealias House = PrivacyCommandTests.House

    static func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

    /// A store from a newer version: every command that opens it refuses, and no byte of it is changed.
    @Test(arguments: [
        ["progress"], ["forget", "falke", "--yes"], ["rescue"],
    ])
    func aNewerStoreStaysAsItIs(arguments: [String]) throws {
        let house = try House()
        let queue = try DatabaseQueue(path: house.store)
        try queue.write { try $0.execute(sql: "PRAGMA user_version = 99") }
        try queue.close()
        let before = try Self.bytes(house.store)
        let outcome = try ProgramTests.run(arguments + ["--store", house.store], input: Data("Guten Tag\n".utf8))
        #expect(outcome.status == 65)
        #expect(
            outcome.complaint
                == "einstieg: \(house.store): Der Übungsstand stammt von einer neueren Version (99, dieses Programm kennt \(Store.version)). Aktualisieren Sie Einstieg, oder nehmen Sie --store DATEI.\n"
        )
        #expect(try Self.bytes(house.store) == before)
    }

    /// A damaged store says so, is rescued, and is kept beside the new one.
    @Test func aDamagedStoreIsRescued() throws {
        let house = try House()
        for number in 0..<40 {
            try house.finish("presse-in-posen", "falke", score: number, said: String(repeating: "Satz ", count: 100))
        }
        let size = try Self.bytes(house.store).count
        let file = try #require(FileHandle(forUpdatingAtPath: house.store))
        let bytes = try Self.bytes(house.store)
        let page = try #require(
            (1..<(size / 4096)).last { bytes[($0 * 4096)..<(($0 + 1) * 4096)].range(of: Data("Satz Satz".utf8)) != nil }
        )
        try file.seek(toOffset: UInt64(page * 4096))
        try file.write(contentsOf: Data(repeating: 0xA5, count: 4096))
        try file.close()

        let broken = try house.run("report", "--trainee", "--as", "falke", "--format", "csv")
        #expect(broken.status == 65)
        #expect(
            broken.complaint
                == "einstieg: HAUS/store.sqlite: Die Datenbank ist beschädigt. „einstieg retten“ holt heraus, was lesbar ist, und legt die beschädigte Datei daneben.\n"
        )
        let rescued = try house.run("retten")
        #expect(rescued.status == 0)
        let words = rescued.output.split { $0.isWhitespace }.joined(separator: " ")
        #expect(words.hasPrefix("Gerettet: Sitzungen 42, Mitschriften der Sitzungen 3"), "\(words)")
        #expect(
            words.hasSuffix(
                "Die beschädigte Datei liegt in HAUS/store.sqlite.damaged; löschen Sie sie, wenn Sie sie nicht mehr brauchen."
            ))
        #expect(try house.run("progress", "--as", "falke").status == 0)
        #expect(
            try house.run("rescue", "--interface", "en").output == "The store is sound, there is nothing to rescue.\n")
        // Whoever is forgotten is told of the copy.
        let forgotten = try house.run("forget", "falke", "--yes").output.split { $0.isWhitespace }
        #expect(
            forgotten.joined(separator: " ").hasSuffix(
                "In diesen Dateien neben dem Übungsstand wird nicht gesucht; löschen Sie sie selbst: HAUS/store.sqlite.damaged, HAUS/store.sqlite.damaged- wal."
            ))
    }

    /// Files may not grow any more: what was kept is still there, and a session can be read.
    @Test func aFullDiskLosesNothing() throws {
        let house = try House()
        let limit = try Self.bytes(house.store).count / 1024 + 8
        let line =
            "Sie suchen seit Februar drei Servicetechniker. " + String(repeating: "Wer fährt denn da? ", count: 2000)
        let outcome = try Self.run(
            ["practice", "presse-in-posen", "--as", "falke", "--store", house.store], growingTo: limit, input: line)
        #expect(outcome.status == 74)
        #expect(
            outcome.complaint
                == "einstieg: \(house.store): Der Datenträger meldet einen Fehler oder hat keinen Platz mehr. Was gespeichert war, ist noch da.\n"
        )
        #expect(try house.opened(by: "falke").results().map(\.score) == [80])

        let forgotten = try Self.run(["forget", "amsel", "--yes", "--store", house.store], growingTo: limit)
        #expect(forgotten.status == 74)
        #expect(
            forgotten.complaint
                == "einstieg: \(house.store): Gelöscht ist es, doch der alte Inhalt steht noch in der Datei: Ein anderes Programm liest gerade, oder es fehlt Platz. Geben Sie den Befehl später noch einmal.\n"
        )
        #expect(try house.run("forget", "amsel", "--yes").status == 0)
        #expect(try house.files(holding: "Hier spricht amsel.") == [])
    }

    /// Runs the program where no file may grow beyond a number of kilobytes.
    static func run(
        _ arguments: [String], growingTo limit: Int, input line: String = ""
    ) throws -> (status: Int32, complaint: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments =
            ["-c", "trap '' XFSZ; ulimit -f \(limit); exec \"$@\"", "-", ProgramTests.program] + arguments
            + ["--interface", "de"]
        process.currentDirectoryURL = URL(fileURLWithPath: Package.folder)
        let input = Pipe()
        let complaint = Pipe()
        process.standardInput = input
        process.standardOutput = FileHandle.nullDevice
        process.standardError = complaint
        try process.run()
        input.fileHandleForWriting.write(Data((line + "\n").utf8))
        try input.fileHandleForWriting.close()
        let words = String(decoding: complaint.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, words)
    }

    /// A store that somebody practises with is not rescued under their hands.
    @Test func aStoreInUseIsNotRescued() throws {
        let house = try House()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: ProgramTests.program)
        process.arguments = ["practice", "presse-in-posen", "--store", house.store, "--interface", "de"]
        process.currentDirectoryURL = URL(fileURLWithPath: Package.folder)
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        // What it says first is said after the store was opened.
        _ = output.fileHandleForReading.availableData
        let outcome = try house.run("rescue")
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        #expect(outcome.status == 74)
        #expect(
            outcome.complaint
                == "einstieg: HAUS/store.sqlite: Ein anderes Programm hält den Übungsstand fest. Schließen Sie es und versuchen Sie es noch einmal.\n"
        )
        #expect(try house.run("rescue").output == "Der Übungsstand ist in Ordnung, es gibt nichts zu retten.\n")
    }

    /// Somebody is forgotten while they play: the session ends with a plain word, and nothing of it comes back.
    @Test func aSessionThatWasDeletedMeanwhile() throws {
        let house = try House()
        let store = try house.opened(by: "falke")
        let session = NewSession(
            scenario: "presse-in-posen", scenarioHash: "0", seed: 1, isExam: false, language: .german, rules: "1",
            owner: Owner(process: 1, start: 1))
        let id = try store.begin(session, at: 1)
        try store.append("Guten Tag", to: id, at: 1)
        #expect(try house.run("forget", "falke", "--yes").status == 0)
        #expect(throws: StoreError.sessionGone) { try store.append("Noch da?", to: id, at: 2) }
        #expect(try store.everything(about: Pseudonym(kept: "falke")).allSatisfy(\.rows.isEmpty))
    }

    /// The clock stands two years back: purge says so, and deletes nothing for it.
    @Test func aClockThatIsSlowIsTold() throws {
        let house = try House()
        try house.finish("presse-in-posen", "falke", score: 9, at: Int(Date().timeIntervalSince1970) + 700 * 86_400)
        let outcome = try house.run("purge", "--dry-run")
        #expect(
            outcome.output.hasSuffix(
                "\nIm Übungsstand liegen Einträge aus der Zukunft. Prüfen Sie die Uhr: Geht sie\nnach, bleibt manches länger als vereinbart.\n"
            ))
        #expect(try house.opened(by: "falke").results().count == 2)
    }

    /// Two programs purge and forget while a third writes: every one of them comes to its end, and nothing is lost.
    @Test func manyProgramsAtOnce() async throws {
        let house = try House()
        let (path, program) = (house.store, house)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for name in ["igel", "luchs"] {
                group.addTask {
                    let store = try Store.open(at: path, trainee: Pseudonym(kept: name))
                    for number in 0..<15 {
                        let id = try store.begin(
                            NewSession(
                                scenario: "a", scenarioHash: "0", seed: 1, isExam: false, language: .german,
                                rules: "1", owner: Owner(process: 1, start: 1)), at: 2_000_000_000)
                        try store.append("Zeile \(number)", to: id, at: 2_000_000_000)
                    }
                }
            }
            group.addTask { _ = try ProgramTests.run(["purge", "--store", path]) }
            group.addTask { _ = try ProgramTests.run(["forget", "falke", "--yes", "--store", path]) }
            try await group.waitForAll()
        }
        for name in ["igel", "luchs"] { #expect(try program.opened(by: name).openSessions().count == 15) }
        #expect(try program.opened(by: "falke").results() == [])
        #expect(try program.opened(by: "amsel").results().count == 1)
    }
}
