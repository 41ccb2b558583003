import Foundation
import Testing

@testable import einstieg

/// `send` and `report --format xapi`, run as people run them, against stores that behave well and badly.
@Suite("Learning records are sent") struct SendCommandTests {
    /// Without its courier the program says what is missing, and goes on living.
    @Test func noCourier() throws {
        do throws(Complaint) {
            _ = try CourierProcess(beside: "/nowhere/einstieg")
            Issue.record("a courier was found")
        } catch {
            #expect(
                error.text(.english)
                    == "The program “courier” is missing beside “einstieg”; only it talks to the network. “swift build --product courier” builds it."
            )
        }
    }

    /// Runs `send`. Two sessions were played, which makes ten statements; every server has an address of its own and with
    /// it a page of its own in the ledger.
    static func send(_ server: ScriptedServer, _ more: [String] = []) throws -> ProgramTests.Outcome {
        let outcome = try ProgramTests.run(
            ["send", "--store", ReportCommandTests.played.get().store, "--to", server.address] + more)
        return ProgramTests.Outcome(
            status: outcome.status, output: outcome.output,
            complaint: outcome.complaint.replacing(server.address, with: "STORE"))
    }

    static let everything = "Gesendet und bestätigt: 10. Schon früher bestätigt: 0.\n"
    static let nothing = "Gesendet und bestätigt: 0. Schon früher bestätigt: 10.\n"

    @Test func nothingIsSentTwice() throws {
        let server = ScriptedServer()
        #expect(try Self.send(server, ["--dry-run"]).output == "Zu senden: 10. Schon bestätigt: 0.\n")
        #expect(server.requests.isEmpty)
        #expect(try Self.send(server).output == Self.everything)
        #expect(try Self.send(server).output == Self.nothing)
        #expect(server.taken.count == 10 && Set(server.taken.values) == [1])
        let request = try #require(server.requests.first).lowercased()
        #expect(request.hasPrefix("post /xapi/statements http/1.1\r\n"))
        #expect(request.contains("x-experience-api-version: 1.0.3") && !request.contains("authorization"))
        // What goes is what the report shows.
        let lines = try ReportCommandTests.report(
            ReportCommandTests.played.get().store, ["--trainee", "--format", "xapi"]
        ).output
        let ids = try lines.split(separator: "\n").map {
            (try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])?["id"] as? String
        }
        #expect(Set(ids) == Set(server.taken.keys.map { $0 }))
    }

    /// An answer that is lost leads to the same statements once more, byte for byte, which a store knows by their ids.
    @Test func aLostAnswerIsAskedForAgain() throws {
        let server = ScriptedServer([.lostReceipt])
        let outcome = try Self.send(server)
        #expect(outcome.complaint == "Der Server ist nicht zu erreichen. Noch einmal in 1 s.\n")
        #expect(outcome.output == Self.everything)
        #expect(server.taken.count == 10 && Set(server.taken.values) == [2] && !server.isContradicted)
    }

    @Test(
        arguments: [
            (.status(503), "Der Server antwortet mit 503."), (.silence, "Der Server antwortet nicht rechtzeitig."),
            (.status(401), "Der Zugang wird nicht angenommen (401). Setzen Sie EINSTIEG_LRS_LOGIN auf NAME:KENNWORT."),
            (.status(200, words: "<html>"), "Unter dieser Adresse antwortet kein Learning Record Store (200)."),
            (
                .status(307, header: "Location: http://127.0.0.1:9/\r\n"),
                "Der Server verweist an eine andere Adresse (307). Nennen Sie diese selbst."
            ),
        ] as [(ScriptedServer.Step, String)])
    func whatFailsIsToldAndGoesOnLater(step: ScriptedServer.Step, why: String) throws {
        let server = ScriptedServer([step])
        let outcome = try Self.send(server, ["--attempts", "1", "--timeout", "0.5"])
        #expect(outcome.status == 74)
        #expect(
            outcome.complaint == "einstieg: STORE: \(why) Jetzt bestätigt: 0. Derselbe Befehl sendet den Rest.\n")
        #expect(server.taken.isEmpty)
    }

    /// What was acknowledged before it stopped is not sent again.
    @Test func theRestGoesAnotherTime() throws {
        let server = ScriptedServer([.receipt, .status(503)])
        let outcome = try Self.send(server, ["--attempts", "1", "--batch", "4"])
        #expect(
            outcome.complaint
                == "einstieg: STORE: Der Server antwortet mit 503. Jetzt bestätigt: 4. Derselbe Befehl sendet den Rest.\n"
        )
        #expect(try Self.send(server).output == "Gesendet und bestätigt: 6. Schon früher bestätigt: 4.\n")
        #expect(server.taken.count == 10 && Set(server.taken.values) == [1])
    }

    /// A statement that a store does not take keeps none of the others back.
    @Test func oneThatIsNotTaken() throws {
        let server = ScriptedServer(refusing: { $0.contains("needsQuestion") && $0.contains("\"raw\":2") })
        let outcome = try Self.send(server, ["--interface", "en"])
        #expect(outcome.status == 1)
        #expect(
            outcome.output == """
                Sent and acknowledged: 9. Acknowledged before: 0.
                Not taken: 1. First session 2 (400): not this one

                """)
        #expect(server.taken.count == 9 && Set(server.taken.values) == [1])
    }

    @Test(arguments: [
        ["--to", "http://lrs.example.com"], ["--to", "ftp://x"], ["--to", "https://a:b@lrs.example.com"], [],
        ["--to", "https://lrs.example.com", "--attempts", "0"], ["--to", "https://lrs.example.com", "--home", "x"],
        ["--to", "https://lrs.example.com", "--store", "none"],
    ])
    func wrongUsage(arguments: [String]) throws { #expect(try ProgramTests.run(["send"] + arguments).status == 64) }
}
