import Foundation
import Linguistics
import Reports

/// Sends what a learning record store has not acknowledged yet, some statements at a time; what was acknowledged is noted
/// at once, so that an interruption at any time loses and repeats nothing.
struct SendPass {
    /// A statement on its way.
    struct Letter {
        let statement: Statement
        let session: SessionNumber
        let text: String
    }

    /// The receiver, and how patiently it is waited for.
    struct Receiver {
        /// The address as it was named, under which the ledger keeps what was acknowledged.
        let address: String
        let headers: [String: String]
        let seconds: Double
        /// How many statements go together.
        let batch: Int
        let delivery: Delivery
    }

    /// What came of it.
    struct Tally {
        var sent = 0
        /// Statements that the store has with other content.
        var kept = 0
        var refused: [(letter: Letter, status: Int, words: String)] = []

        var total: Int { sent + kept + refused.count }
    }

    let desk: Desk
    let receiver: Receiver
    private(set) var tally = Tally()

    init(desk: Desk, receiver: Receiver) {
        self.desk = desk
        self.receiver = receiver
    }

    /// Sends letters, the oldest first; stops with a complaint when it is of no use to go on.
    mutating func run(_ letters: [Letter]) throws(Complaint) {
        guard !letters.isEmpty else { return }
        let courier = try CourierProcess()
        var bar = ProgressBar(size: letters.count, language: desk.language)
        defer { bar.clear() }
        var waiting: [ArraySlice<Letter>] = []
        for start in stride(from: 0, to: letters.count, by: receiver.batch).reversed() {
            waiting.append(letters[start..<min(start + receiver.batch, letters.count)])
        }
        while let next = waiting.popLast() {
            // Halves of what was not taken as a whole go first.
            if let (first, second) = try send(next, courier) { waiting += [second, first] }
            bar.show(
                tally.total,
                Localized(de: "\(tally.total) Nachweise gesendet", en: "\(tally.total) records sent"))
        }
    }

    /// Sends some letters together; returns their halves where one of them is not taken.
    private mutating func send(
        _ letters: ArraySlice<Letter>, _ courier: CourierProcess
    ) throws(Complaint) -> (ArraySlice<Letter>, ArraySlice<Letter>)? {
        let body = "[" + letters.map(\.text).joined(separator: ",") + "]"
        let ids = Set(letters.map(\.statement.id))
        var attempt = 1
        while true {
            let (answer, words) = try courier.post(
                body, to: receiver.address + "/statements", headers: receiver.headers, seconds: receiver.seconds,
                isReceipt: { Self.ids(in: $0).isSuperset(of: ids) })
            switch receiver.delivery.step(after: answer, attempt: attempt, count: letters.count) {
            case .acknowledged:
                try desk.notebook.note(letters, to: receiver.address)
                tally.sent += letters.count
                return nil
            case .kept:
                try desk.notebook.note(letters, to: receiver.address)
                tally.kept += letters.count
                return nil
            case .refused(let status):
                tally.refused += letters.map { ($0, status, words) }
                return nil
            case .split:
                let middle = letters.startIndex + letters.count / 2
                return (letters[..<middle], letters[middle...])
            case .again(let seconds):
                tell(answer, seconds)
                Thread.sleep(forTimeInterval: Double(seconds))
                attempt += 1
            case .stop(let cause):
                throw .output(wording(cause))
            }
        }
    }

    private static func ids(in words: String) -> Set<String> {
        Set((try? JSONDecoder().decode([String].self, from: Data(words.utf8))) ?? [])
    }

    private func tell(_ answer: Delivery.Answer, _ seconds: Int) {
        let wording = Localized(
            de: "\(answer.wording.de) Noch einmal in \(seconds) s.",
            en: "\(answer.wording.en) Once more in \(seconds) s.")
        FileHandle.standardError.write(Data((wording[desk.language] + "\n").utf8))
    }

    private func wording(_ cause: Delivery.Cause) -> Localized {
        let why = cause.wording
        return Localized(
            de: "\(receiver.address): \(why.de) Jetzt bestätigt: \(tally.sent). Derselbe Befehl sendet den Rest.",
            en: "\(receiver.address): \(why.en) Acknowledged now: \(tally.sent). The same command sends the rest.")
    }
}
