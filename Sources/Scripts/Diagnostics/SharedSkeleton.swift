import Linguistics
import Scenarios

/// A template that is another one in other clothes.
public struct SharedSkeleton: TemplateCheck {
    let other: String
    /// How many of a hundred phrases the two share.
    let percent: Int

    init(_ other: String, percent: Int) {
        self.other = other
        self.percent = percent
    }

    public static func findings(in file: TemplateFile) -> [Diagnostic] {
        let skeleton = Skeleton(file.template)
        return file.others.compactMap { other in
            let share = skeleton.share(with: other.skeleton)
            guard share >= Skeleton.limit else { return nil }
            return Diagnostic(SharedSkeleton(other.id, percent: Int(share * 100)), at: file.parts.textPlace)
        }
    }

    public var message: Localized {
        Localized(
            de: "Von den Wortfolgen dieser Vorlage stehen \(percent) % auch in „\(other)“.",
            en: "Of this template's phrases, \(percent) % stand in “\(other)” as well.")
    }

    public var hint: Localized {
        Localized(
            de: "Schreiben Sie eine der beiden neu, oder machen Sie eine Variante daraus.",
            en: "Write one of the two anew, or make a variant of it.")
    }

    public static let page = DiagnosticPage(
        code: "T113", severity: .warning,
        title: Localized(de: "Zwei Vorlagen haben dasselbe Gerüst", en: "Two templates have the same skeleton"),
        explanation: Localized(
            de:
                "Wer fünfmal angeschrieben wird, erkennt ein Gerüst wieder, auch wenn andere Namen darin stehen. Verglichen werden alle Folgen von vier Wörtern, wobei jeder Platzhalter als ein Wort zählt; ab 25 % gilt es als dasselbe. Soll nur eine Sache anders sein, ist es eine Variante und gehört in dieselbe Datei.",
            en:
                "Whoever is written to five times recognises a skeleton, whatever names stand in it. What is compared are all sequences of four words, with every slot counted as one word; from 25 % it is taken for the same. Where only one thing is to differ, it is a variant and belongs in the same file."
        ),
        bad: .command("einstieg script check «muster.md» zwilling.md"),
        good: .command("einstieg script check muster.md"),
        message: Localized(
            de:
                "Von den Wortfolgen dieser Vorlage stehen 100 % auch in „zwilling“. Schreiben Sie eine der beiden neu, oder machen Sie eine Variante daraus.",
            en:
                "Of this template's phrases, 100 % stand in “zwilling” as well. Write one of the two anew, or make a variant of it."
        ))
}
