import Checklist
import Linguistics

/// The beginning of a new template: a commented file with a good text, to be made one's own.
public struct TemplateStart: Equatable, Sendable {
    public let id: String
    public let title: String
    public let language: Language
    public let channel: Channel
    public let temperature: Temperature
    public let signal: String

    /// Creates a beginning of the author's answers.
    public init(
        id: String, title: String, language: Language, channel: Channel, temperature: Temperature, signal: String
    ) {
        self.id = id
        self.title = title
        self.language = language
        self.channel = channel
        self.temperature = temperature
        self.signal = signal
    }

    /// The file's text; its comments are in the template's language.
    public var text: String {
        let when = Localized(
            de: "Wenn dieser Anlass da ist: \(signal); nicht, wenn Sie über die Person nichts Eigenes wissen.",
            en: "Where there is this occasion: \(signal); not if you know nothing of the person's own.")
        return String(decoding: sample, as: UTF8.self)
            .replacing("check ID.md", with: "check \(id).md").replacing("\nid: ID\n", with: "\nid: \(id)\n")
            .replacing("\ntitle: TITLE\n", with: "\ntitle: \(title.yamlQuoted)\n")
            .replacing("\nsignal: SIGNAL\n", with: "\nsignal: \(signal.yamlQuoted)\n")
            .replacing("\nwhen: WHEN\n", with: "\nwhen: \(when[language].yamlQuoted)\n")
    }

    private var sample: [UInt8] {
        switch (language, channel, temperature) {
        case (.german, .phone, .cold): PackageResources.start_de_phone_cold_md
        case (.german, .phone, .warm): PackageResources.start_de_phone_warm_md
        case (.german, .email, .cold): PackageResources.start_de_email_cold_md
        case (.german, .email, .warm): PackageResources.start_de_email_warm_md
        case (.german, .linkedin, .cold): PackageResources.start_de_linkedin_cold_md
        case (.german, .linkedin, .warm): PackageResources.start_de_linkedin_warm_md
        case (.english, .phone, .cold): PackageResources.start_en_phone_cold_md
        case (.english, .phone, .warm): PackageResources.start_en_phone_warm_md
        case (.english, .email, .cold): PackageResources.start_en_email_cold_md
        case (.english, .email, .warm): PackageResources.start_en_email_warm_md
        case (.english, .linkedin, .cold): PackageResources.start_en_linkedin_cold_md
        case (.english, .linkedin, .warm): PackageResources.start_en_linkedin_warm_md
        }
    }
}

extension String {
    /// The text in one line between double quotes, in which YAML takes everything as it stands.
    fileprivate var yamlQuoted: String {
        "\"" + oneLine.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
