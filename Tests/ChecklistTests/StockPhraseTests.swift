import Linguistics
import Testing

@testable import Checklist

/// Phrases known by what they do, and near misses that name something.
@Suite("Worn phrases")
struct StockPhraseTests {
    @Test(arguments: stockPhrase) func stockPhraseIs(_ sample: FlagCase) { sample.expect(.stockPhrase) }

    static let stockPhrase: [FlagCase] = [
        FlagCase(
            "Sehr geehrte Frau Brandl,\n\n«ich hoffe, Sie sind wohlauf und haben die Feiertage gut überstanden». Wer plant in Dachau die Samstage?",
            true, .german, .email),
        FlagCase(
            "Hallo Frau Brandl, «mit großem Interesse verfolge ich Ihren Werdegang». Wer plant in Dachau die Samstage?",
            true, .german, .linkedin),
        FlagCase(
            "Guten Tag Frau Brandl,\n\n«wir zählen zu den bedeutendsten Ausrüstern der Branche». Wer plant in Dachau die Samstage?",
            true, .german, .email),
        FlagCase(
            "Grüß Gott Frau Brandl, «wie schön, Ihre Stimme zu hören, ich hoffe, ich rufe nicht ungelegen an». Wer plant in Dachau die Samstage?",
            true, .german, .phone),
        FlagCase(
            "Liebe Frau Brandl, «ich freue mich sehr, dass Sie nun Teil meines Netzwerks sind». Wer plant in Dachau die Samstage?",
            true, .german, .linkedin),
        FlagCase(
            "Frau Brandl,\n\n«schon lange bewundern wir, was Sie aufgebaut haben». Wer plant in Dachau die Samstage?",
            true, .german, .email),
        FlagCase(
            "Frau Brandl,\n\n«es würde uns eine Freude sein, Sie zu unseren Kunden zählen zu dürfen». Wer plant in Dachau die Samstage?",
            true, .german, .email),
        FlagCase(
            "Hi Jutta, «lass uns gern im Austausch bleiben». Wer plant in Dachau die Samstage?", true, .german,
            .linkedin),
        FlagCase(
            "Frau Brandl, «ich melde mich nur kurz, um mal Hallo zu sagen». Wer plant in Dachau die Samstage?", true,
            .german, .phone),
        FlagCase(
            "Dear Ms Brand,\n\n«I trust you are keeping well». Who plans the Saturdays in Dundalk?", true, .english,
            .email),
        FlagCase(
            "Dear Ms Brand,\n\n«We have long admired what you do». Who plans the Saturdays in Dundalk?", true, .english,
            .email),
        FlagCase(
            "Hi Judith, «always great to connect with like-minded people». Who plans the Saturdays in Dundalk?", true,
            .english, .linkedin),
        FlagCase(
            "Dear Ms Brand,\n\n«I do hope this note reaches you in good spirits». Who plans the Saturdays in Dundalk?",
            true, .english, .email),
        FlagCase(
            "Morning Ms Brand, «I'm sorry to bother you, I'm sure you're terribly busy». Who plans the Saturdays in Dundalk?",
            true, .english, .phone),
        FlagCase(
            "Judith,\n\n«we are widely regarded as the foremost supplier of tills». Who plans the Saturdays in Dundalk?",
            true, .english, .email),
        FlagCase(
            "Judith, «your background caught my eye». Who plans the Saturdays in Dundalk?", true, .english, .linkedin),
        FlagCase(
            "Judith,\n\n«should you have any queries, please do not hesitate to contact me». Who plans the Saturdays in Dundalk?",
            true, .english, .email),
        FlagCase(
            "Hi Judith, «just a courtesy call to see how things are going». Who plans the Saturdays in Dundalk?", true,
            .english, .phone),
        FlagCase(
            "Frau Brandl,\n\nich hoffe, dass der Ofen in Dachau rechtzeitig kommt. Wer plant dort die Samstage?", false,
            .german, .email),
        FlagCase(
            "Frau Brandl, der Umbau in Dachau ist ja in guten Händen, sagt Ihr Bruder. Wer plant dort die Samstage?",
            false, .german, .phone),
        FlagCase(
            "Frau Brandl,\n\nganz ehrlich: Ich weiß nicht, ob unsere Waage bei Ihnen passt. Wer wiegt in Dachau den Teig?",
            false, .german, .email),
        FlagCase(
            "Judith,\n\nI hope the oven gets to Dundalk before the opening. Who plans the Saturdays there?", false,
            .english, .email),
        FlagCase(
            "Judith, a well-known trouble with two shops is that the leading oven is always in the other one. Who fires the first one in Dundalk?",
            false, .english, .phone),
        FlagCase(
            "Judith, your Dundalk post said you are busy until March. Who plans the Saturdays there?", false, .english,
            .linkedin),
        FlagCase(
            "Frau Brandl,\n\nmögen Sie gesund und munter sein. Wer plant in Dachau?", true, .german, .email,
            isKnownMiss: true),
        FlagCase(
            "Frau Brandl, Ihr Profil liest sich ausgesprochen spannend. Wer plant in Dachau?", true, .german, .linkedin),
        FlagCase(
            "Frau Brandl,\n\nQualität und Service werden bei uns großgeschrieben. Wer plant in Dachau?", true, .german,
            .email),
        FlagCase(
            "Frau Brandl, ich wollte mich nur einmal unverbindlich bei Ihnen melden. Wer plant in Dachau?", true,
            .german, .phone),
        FlagCase(
            "Frau Brandl,\n\ngern stehen wir Ihnen bei allen Anliegen mit unserem Wissen zur Seite. Wer plant in Dachau?",
            true, .german, .email, isKnownMiss: true),
        FlagCase(
            "Frau Brandl, toll, was Ihr Team da auf die Beine stellt. Wer plant in Dachau?", true, .german, .linkedin,
            isKnownMiss: true),
        FlagCase("Judith,\n\nI hope life is being kind to you. Who plans Dundalk?", true, .english, .email),
        FlagCase("Judith, I am a great admirer of your work. Who plans Dundalk?", true, .english, .linkedin),
        FlagCase(
            "Judith,\n\nwe are one of the most respected firms in our field. Who plans Dundalk?", true, .english, .email
        ),
        FlagCase(
            "Judith, I just thought I'd give you a quick call and introduce myself. Who plans Dundalk?", true, .english,
            .phone),
        FlagCase(
            "Judith,\n\nplease get in touch should you need anything at all. Who plans Dundalk?", true, .english, .email
        ),
        FlagCase("Judith, so pleased to have you in my network. Who plans Dundalk?", true, .english, .linkedin),
        FlagCase(
            "Frau Brandl, Ihre Filiale in Dachau hofft noch auf den Estrich, las ich. Wer plant dort?", false, .german,
            .phone),
        FlagCase(
            "Judith,\n\nyour van on the Dundalk road had its back door open. Who checks them?", false, .english, .email),
    ]
}
