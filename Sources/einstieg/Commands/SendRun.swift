import ArgumentParser
import Foundation
import Linguistics
import Reports

/// Sends finished sessions to a learning record store, each once.
struct SendRun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send",
        abstract: "Send results to a learning record store (xAPI). / Ergebnisse an einen Learning Record Store senden.",
        discussion: """
            Only this command sends anything, and only when you give it. What goes is what “einstieg report --trainee
            --format xapi” shows: scores under a pseudonym, nothing that was said. Such a store never deletes statements,
            so delete here first what is not to go.

            The login stands in $EINSTIEG_LRS_LOGIN as NAME:PASSWORD. What was acknowledged is noted and never sent again;
            after an interruption the same command goes on.

            Examples:
              einstieg send --to https://lrs.example.com/xAPI --dry-run
              EINSTIEG_LRS_LOGIN=trainer:secret einstieg send --to https://lrs.example.com/xAPI
            """,
        aliases: ["senden"])

    static let loginVariable = "EINSTIEG_LRS_LOGIN"

    @Option(help: "Address of the store, without /statements. / Adresse ohne /statements.")
    var to: String
    @Option(help: "Only the sessions of this scenario. / Nur die Sitzungen dieses Szenarios.")
    var scenario: String?
    @ArgumentParser.Flag(help: "Only tell what would go. / Nur sagen, was gesendet würde.")
    var dryRun = false
    @Option(help: "How often the same is tried. / Wie oft dasselbe versucht wird.")
    var attempts = 6
    @Option(help: "Seconds to wait for an answer. / Sekunden bis zur Antwort.")
    var timeout = 30.0
    @Option(help: "How many statements go together. / Wie viele Nachweise zusammen gehen.")
    var batch = 25
    @Option(help: "Version of xAPI that the store speaks. / xAPI-Version des Stores.")
    var xapiVersion = "1.0.3"
    @ArgumentParser.Flag(
        help: "Allow http to another machine, readable on the way. / http zu einem anderen Rechner erlauben.")
    var plainHttp = false
    @OptionGroup var identity: IdentityOptions
    @OptionGroup var options: GlobalOptions

    func validate() throws {
        guard let url = URL(string: to), let host = url.host, !host.isEmpty, ["http", "https"].contains(url.scheme)
        else {
            throw ValidationError("--to \(to): https://…")
        }
        let isHere = host == "localhost" || host == "::1" || host == "[::1]" || host.hasPrefix("127.")
        guard url.scheme == "https" || isHere || plainHttp else {
            throw ValidationError("--to \(to): https, or --plain-http / https oder --plain-http")
        }
        guard url.user == nil, url.password == nil else {
            throw ValidationError("--to: the login belongs into $\(Self.loginVariable) / Zugang gehört in die Variable")
        }
        guard (1...20).contains(attempts), timeout > 0, timeout <= 600, (1...1000).contains(batch) else {
            throw ValidationError("--attempts 1 … 20, --timeout 0 … 600, --batch 1 … 1000")
        }
    }

    func run() throws {
        try reportingComplaints(options.language) {
            let desk = try Desk.forOutput(options)
            guard desk.notebook.store != nil else {
                throw Complaint.usage(
                    Localized(
                        de: "Zum Senden gehört ein Übungsstand: nicht mit --store none.",
                        en: "Sending needs a store: not with --store none."))
            }
            let address = to.hasSuffix("/") ? String(to.dropLast()) : to
            let delivered = try desk.notebook.deliveredStatements(to: address)
            let all = try letters(desk)
            let fresh = all.filter { !delivered.contains($0.statement.id) }
            let known = all.count - fresh.count
            if dryRun {
                return try desk.note(
                    Localized(
                        de: "Zu senden: \(fresh.count). Schon bestätigt: \(known).",
                        en: "To send: \(fresh.count). Acknowledged already: \(known)."))
            }
            var pass = SendPass(desk: desk, receiver: receiver(address))
            try pass.run(fresh)
            try show(pass.tally, known: known, desk)
            if !pass.tally.refused.isEmpty { throw ExitCode(1) }
        }
    }

    private func letters(_ desk: Desk) throws -> [SendPass.Letter] {
        let records = try identity.records(desk.notebook)
        let id = try scenario.map { try desk.library.scenario($0).id }
        return try ReportDesk(desk: desk).sessions(scenario: id).flatMap { report, kept in
            try (report.map(records.statements) ?? []).map {
                SendPass.Letter(statement: $0, session: kept.id, text: try JSONText.line($0))
            }
        }
    }

    private func receiver(_ address: String) -> SendPass.Receiver {
        var headers = [
            "Content-Type": "application/json; charset=utf-8", "X-Experience-API-Version": xapiVersion,
        ]
        if let login = ProcessInfo.processInfo.environment[Self.loginVariable], !login.isEmpty {
            headers["Authorization"] = "Basic " + Data(login.utf8).base64EncodedString()
        }
        return SendPass.Receiver(
            address: address, headers: headers, seconds: timeout, batch: batch, delivery: Delivery(attempts: attempts))
    }

    private func show(_ tally: SendPass.Tally, known: Int, _ desk: Desk) throws {
        try desk.note(
            Localized(
                de: "Gesendet und bestätigt: \(tally.sent). Schon früher bestätigt: \(known).",
                en: "Sent and acknowledged: \(tally.sent). Acknowledged before: \(known)."))
        if tally.kept > 0 {
            try desk.note(
                Localized(
                    de: "\(tally.kept) hat der Store schon mit anderem Inhalt; sie bleiben, wie sie dort sind.",
                    en: "The store has \(tally.kept) with other content already; they stay as they are there."))
        }
        if let first = tally.refused.first {
            let words = String(first.words.prefix(200)).sanitized
            try desk.note(
                Localized(
                    de:
                        "Nicht angenommen: \(tally.refused.count). Zuerst Sitzung \(first.letter.session) (\(first.status)): \(words)",
                    en:
                        "Not taken: \(tally.refused.count). First session \(first.letter.session) (\(first.status)): \(words)"
                ))
        }
    }
}
