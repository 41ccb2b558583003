import Testing

@testable import Scripts

@Suite struct EmailMessageTests {
    static func message(
        from: String = "k@servio.example", to: String? = nil, subject: String = "Hallo", text: String = "Guten Tag"
    ) -> String {
        EmailMessage(from: from, to: to, date: "Mon, 30 Nov 2026 09:15:00 +0100", subject: subject, text: text).source
    }

    @Test func aWholeMessage() {
        #expect(
            Self.message(
                from: "Jörg Müller <j@x.example>", to: "\"Frau Öz\" <o@x.example>", subject: "Größe",
                text: "Grüße\n\nJörg = ich ")
                == [
                    "From: =?UTF-8?B?SsO2cmcgTcO8bGxlcg==?=", " <j@x.example>", "To: =?UTF-8?B?RnJhdSDDlno=?=",
                    " <o@x.example>", "Subject: =?UTF-8?B?R3LDtsOfZQ==?=", "Date: Mon, 30 Nov 2026 09:15:00 +0100",
                    "MIME-Version: 1.0", "Content-Type: text/plain; charset=UTF-8",
                    "Content-Transfer-Encoding: quoted-printable", "X-Unsent: 1", "", "Gr=C3=BC=C3=9Fe", "",
                    "J=C3=B6rg =3D ich=20", "",
                ].joined(separator: "\r\n"))
    }

    @Test(arguments: [
        ("Hallo", "Subject: Hallo"), ("a\r\nBcc: x@y.example", "Subject: a Bcc: x@y.example"),
        ("=?UTF-8?Q?x?=", "Subject: =?UTF-8?B?PT9VVEYtOD9RP3g/PQ==?="), ("", "Subject: "),
        ("\u{7}Tor\t2", "Subject: Tor 2"),
    ])
    func subjects(text: String, line: String) {
        let source = Self.message(subject: text)
        #expect(source.split(separator: "\r\n")[1] == line)
    }

    /// However long and strange, no line is longer than allowed, everything is ASCII, and nothing gets lost.
    @Test(arguments: [
        String(repeating: "ä", count: 300), String(repeating: "x", count: 300), String(repeating: "👩‍🚒", count: 40),
        String(repeating: "= ", count: 120), String(repeating: " ", count: 100) + "ü",
    ])
    func linesStayShort(text: String) {
        let source = Self.message(from: text + " <k@servio.example>", subject: text, text: text)
        for line in source.split(separator: "\r\n", omittingEmptySubsequences: false) {
            #expect(line.utf8.count <= 76)
            #expect(line.utf8.allSatisfy { (32..<127).contains($0) })
        }
        #expect(source.hasSuffix("\r\n"))
        let body = source.split(separator: "\r\n\r\n", maxSplits: 1)[1]
        #expect(Self.decoded(String(body)) == text)
    }

    private static func decoded(_ body: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(body.replacing("=\r\n", with: "").utf8)[...]
        if rest.suffix(2) == [13, 10] { rest = rest.dropLast(2) }
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "=") else {
                bytes.append(byte)
                continue
            }
            bytes.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
            rest = rest.dropFirst(2)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("k@servio.example", true), ("Katrin Behnke <k@servio.example>", true), ("\"B., K.\" <k@servio.example>", true),
        ("", false), ("Katrin", false), ("k@", false), ("@x", false), ("a@b@c", false), ("<>", false),
        ("k@servio.example, x@y.example", false), ("k@servio.example\nBcc: x@y.example", false),
        ("k b@x.example", false),
        ("kä@x.example", false),
    ])
    func mailboxes(text: String, isOne: Bool) { #expect(EmailMessage.isMailbox(text) == isOne) }
}
