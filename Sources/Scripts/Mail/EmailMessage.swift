/// An e-mail as RFC 5322 has it: headers, an empty line, plain text; CRLF at the end of every line.
///
/// It is marked as not sent, so that a mail program opens it as a draft.
public struct EmailMessage: Equatable, Sendable {
    public let from: String
    /// Nil where the receiver is put in by hand.
    public let to: String?
    /// The date as RFC 5322 writes it: "Mon, 30 Nov 2026 09:15:00 +0100".
    public let date: String
    public let subject: String
    public let text: String

    /// Creates a message.
    public init(from: String, to: String?, date: String, subject: String, text: String) {
        self.from = from
        self.to = to
        self.date = date
        self.subject = subject
        self.text = text
    }

    /// The message as it stands in a file; it holds nothing but ASCII.
    public var source: String {
        var lines = ["From: " + EmailMessage.mailbox(from)]
        if let to { lines.append("To: " + EmailMessage.mailbox(to)) }
        lines += [
            EncodedWords.header("Subject", subject), "Date: " + date.oneLine, "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: quoted-printable", "X-Unsent: 1", "",
        ]
        return (lines + QuotedPrintable.lines(text)).map { $0 + "\r\n" }.joined()
    }

    /// Whether a text is one mailbox, with or without a name: "Katrin Behnke <k@servio.example>".
    public static func isMailbox(_ text: String) -> Bool {
        let address = parts(text).address
        let halves = address.split(separator: "@", omittingEmptySubsequences: false)
        return halves.count == 2 && halves.allSatisfy { !$0.isEmpty }
            && address.unicodeScalars.allSatisfy {
                $0.isASCII && $0.value > 32 && !"<>,;:\"()\\".unicodeScalars.contains($0)
            }
            && !text.contains { $0.isNewline }
    }

    private static func parts(_ text: String) -> (name: String, address: String) {
        let line = text.oneLine
        guard let opening = line.lastIndex(of: "<"), line.hasSuffix(">") else { return ("", line) }
        var name = line[..<opening]
        while name.last == " " { name.removeLast() }
        if name.count > 1, name.hasPrefix("\""), name.hasSuffix("\"") { name = name.dropFirst().dropLast() }
        return (String(name), String(line[line.index(after: opening)...].dropLast()))
    }

    private static func mailbox(_ text: String) -> String {
        let (name, address) = parts(text)
        if name.isEmpty { return address }
        let isPlain =
            name.utf8.count < 30
            && name.unicodeScalars.allSatisfy {
                $0.isASCII
                    && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || " -'".unicodeScalars.contains($0))
            }
        // Atoms may stand as they are; everything else as encoded words, which may hold any character.
        return isPlain
            ? "\(name) <\(address)>" : (EncodedWords.words(name) + ["<\(address)>"]).joined(separator: "\r\n ")
    }
}

extension String {
    /// The text without line breaks and other controls, which would end a header.
    var oneLine: String {
        var scalars = String.UnicodeScalarView()
        var isControl = false
        for scalar in unicodeScalars {
            let wasControl = isControl
            isControl = scalar.value < 32 || scalar.value == 127
            if !isControl { scalars.append(scalar) } else if !wasControl { scalars.append(" ") }
        }
        var slice = String(scalars)[...]
        while slice.first == " " { slice.removeFirst() }
        while slice.last == " " { slice.removeLast() }
        return String(slice)
    }
}
