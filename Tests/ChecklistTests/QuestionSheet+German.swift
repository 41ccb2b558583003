extension QuestionSheet {
    /// Written from the rubric, before the rules for it; the last rows when those stood.
    static let german = """
        2 | «Wie entscheiden Sie, welche Filiale zuerst beliefert wird?»
        2 | «Wonach entscheiden Sie, wer am Samstag an der Kasse steht?»
        2 | «Nun rätsele ich, ob Ihnen samstags die Leute fehlen oder die Öfen.»
        2 | «Fehlen Ihnen die Leute nur samstags oder die ganze Woche», das würde mich interessieren.
        2 | «Gab es Ärger mit der Temperatur?»
        1 | «Danach stelle ich Ihnen eine Bedarfsfrage.»
        1 | Zur Bearbeitung werden benötigt: «Maße, Stromanschluss, Aufbautag».
        1 | Es geht um unsere Kühlschränke. «Ist das für Sie ein Thema?»
        0 | Sind Sie eigentlich ein Computer?
        2 | «Stehen Sie in der Frühschicht selbst an einer Maschine?»
        2 | «Wofür nutzen Sie ChatGPT in der Angebotsabteilung?»
        0 | Wussten Sie, dass jede dritte Bäckerei am Samstag zu wenig Leute hat?
        0 | Wann wollen Sie denn bestellen?
        0 | Wann dürfen wir den Ofen liefern?
        0 | Sind Sie denn unterschriftsberechtigt?
        0 | Welcher Ofen für neun Läden passt, das weiß ich.
        0 | Dann sind Sie bei uns genau richtig.
        0 | Nur könnten Sie es sich kaum verzeihen, wenn im Juli jemand leiden müsste.
        0 | Ist bei Ihnen auch so ein schönes Wetter?
        2 | Frau Brandl, Sie stellen gerade auf Dinkel um. «Wie lange hält der Teig bei Ihnen in der Wärme durch?»
        2 | «mi dad interessiern wia ihr des mit de retourn machts», de semmeln vom nachmittag moan i
        2 | Zu Ihrer neuen Halle habe ich nur eines im Kopf: «Läuft der Stapler über den alten Estrich, oder wurde der Boden neu gegossen?»
        2 | «Was mir keine Ruhe lässt, ist, ob die Kartons schon nass bei Ihnen ankommen oder erst im Lager feucht werden.»
        2 | «Wären Sie so nett, mir zu sagen, wer bei Ihnen nachts die Kühlhäuser kontrolliert und wie oft?»
        2 | «Welche Teile sind gerade am längsten unterwegs, und wie überbrücken Sie das?» Unseren Prospekt lege ich bei.
        2 | moin frau brandl «wo klemmts bei der schichtübergabe am meisten eher beim papier oder beim personal»
        2 | «Fehlen Ihnen eher Verkäuferinnen oder eher Bäcker?»
        2 | Ihr Kollege meinte, bei Ihnen stehen die Maschinen oft still. «Stimmt das so?»
        2 | «Mir ist nicht klar, wohin Sie mit dem Verschnitt fahren», und genau das wüsste ich gern.
        2 | «Was kostet Sie ein Tag Stillstand an der Abfüllung?»
        2 | «Wieviel Ausschuss habts ihr denn so bei de Krapfen im Fasching?»
        2 | «Erzählen Sie mal, wie die Bestellungen aus den Filialen zu Ihnen kommen», per Fax, per Zettel?
        2 | «welche schicht kriegts denn am schwersten besetzt»
        2 | «Wer räumt eigentlich den Schnee vom Flachdach, machen das Ihre Leute selbst?»
        2 | «Kommen die Reklamationen eher aus dem Norden oder verteilt sich das?»
        2 | Sie schrieben von Rissen im Putz. «Sind die seit dem Winter breiter geworden?»
        2 | «Mich beschäftigt, warum die Lieferungen nach Dachau immer montags zu spät kommen.» Liegt's am Fahrer?
        2 | «Verraten Sie mir, woran Sie merken, dass ein Ofen neu eingestellt werden muss?»
        2 | «habts ihr des wasser im keller scho lang oder erst seit dem umbau»
        2 | «Ich würde gern verstehen, was mit den Resten passiert, wenn die Filiale um sechs zumacht.»
        2 | «Wonach entscheiden Sie, welcher Lehrling in welche Backstube kommt?»
        1 | «Was ist denn im Augenblick Ihre größte Sorge?»
        1 | «Gibt es Bereiche, in denen Sie sich Entlastung wünschen?»
        1 | «Wo sehen Sie für die kommenden Monate den meisten Verbesserungsbedarf?»
        1 | «Gibts irgendwas wo ma eich unter d'arm greifen kenntn?»
        1 | «Was würden Sie anders machen, wenn Sie einen Wunsch frei hätten?»
        1 | «Mich würde interessieren, welche Ziele Sie sich für das kommende Jahr gesteckt haben.»
        1 | «Wobei dürfen wir Ihnen künftig zur Seite stehen?»
        1 | «wo drückt denn momentan am meisten der schuh»
        1 | «Bräuchten Sie eventuell noch Paletten?»
        1 | «Hätten Sie grundsätzlich Verwendung für einen zweiten Gabelstapler?»
        1 | «Ist Fassadenreinigung bei Ihnen aktuell gefragt?»
        1 | «Steht bei Ihnen demnächst die Anschaffung eines Transporters an?»
        1 | «sucht ihr grad noch an lieferanten für verpackung»
        1 | «Darf ich Ihnen vorab ein paar Fragen stellen?»
        1 | «Na, wie war das Jahr bei Ihnen so, alles gut gelaufen?»
        1 | «Wie fanden Sie denn unsere Vorführung am Dienstag?»
        1 | Für das Angebot benötigen wir von Ihnen noch: «Stückzahl, Maße, Liefertermin.»
        1 | «Welche Erwartungen haben Sie an einen Dienstleister?»
        1 | «Was liegt Ihnen zurzeit am meisten auf dem Herzen?»
        1 | «Haben Sie gerade Projekte, bei denen wir Sie unterstützen könnten?»
        1 | «Ist unser Angebot über die Markise für Sie noch ein Thema?»
        1 | «wos is denn grad eier größte baustell»
        0 | Haben Sie vielen Dank für Ihre offenen Worte am Telefon.
        0 | Warum melden Sie sich denn nicht auf meine Mails?
        0 | Darf meine Kollegin bei Ihnen vorbeischauen und ein Muster dalassen?
        0 | Möchten Sie wachsen oder lieber da stehen bleiben, wo Sie sind?
        0 | Sollten Sie Bedarf an Folien haben, melden Sie sich einfach.
        0 | Wann passt es Ihnen besser, Mittwoch früh oder Freitag nach dem Essen?
        0 | Sagen Sie mir einfach, was Ihnen lieber ist, dann richte ich mich danach.
        0 | spreche ich da mit der frau brandl von der bäckerei
        0 | Unsere Kunden erzählen uns, wie viel Zeit sie sparen, sobald die Waage läuft.
        0 | Ist der Katalog heil bei Ihnen angekommen?
        0 | Sind Sie schon zu einem Entschluss gekommen, was das Angebot angeht?
        0 | Wer möchte nicht mit weniger Aufwand mehr verdienen?
        0 | ist es grad ungünstig oder haben sie zwei minuten
        0 | Dürfte ich Sie mit unserem Techniker bekannt machen?
        0 | An wen darf ich mich wegen der Reinigung wenden?
        0 | Seien Sie so gut und lassen Sie mich wissen, ob Ihnen der Dienstag recht ist.
        2 | «Wie kommen Ihre Fahrer eigentlich an die Schlüssel, wenn das Büro zu ist?»
        2 | grüß gott frau brandl, «bleibt bei euch am montag viel brot übrig oder geht des auf»
        2 | Was mich interessieren täte: «Wird bei Ihnen nach Gewicht oder nach Stück abgerechnet?»
        2 | Sagen Sie, «wie oft müssen Ihre Leute wegen der Tür raus?»
        2 | Seit dem Umzug stehen die Regale enger, habe ich gehört. «Kommt der Hubwagen da noch durch?»
        2 | Ich hätte da nur eine Frage: «Wer kümmert sich um die Maschinen, wenn Herr Vogt in Rente geht?»
        2 | «habts ihr de zweite schicht jetzt wirklich gestrichen oder laft de no»
        2 | «Könnten Sie mir sagen, ob die Feuchtigkeit von unten kommt oder durchs Dach?»
        1 | «Was brennt Ihnen unter den Nägeln?»
        1 | «Welche Themen stehen bei Ihnen in den nächsten Monaten an?»
        1 | «An welchen Stellen könnten wir Ihnen das Leben leichter machen?»
        1 | «Gibt es etwas, das Sie im Moment besonders umtreibt?»
        1 | «Wären Abdeckplanen für Sie denkbar?»
        1 | «braucht ihr vielleicht noch wen für die fenster»
        1 | «Wo sehen Sie bei sich noch Luft nach oben?»
        1 | «Was wünschen Sie sich von einem neuen Partner?»
        0 | Haben Sie meine Nachricht vom Montag schon gelesen?
        0 | Wieso höre ich nichts von Ihnen?
        0 | Wäre es Ihnen am Nachmittag lieber?
        0 | Soll mein Kollege kurz bei Ihnen anklopfen?
        0 | Wollen Sie vorne mitspielen oder weiter zuschauen?
        0 | Schreiben Sie mir gern, welcher Tag Ihnen besser liegt.
        0 | Woran hakt es noch bei der Unterschrift?
        """
}
