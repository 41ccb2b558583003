extension QuestionSheet {
    /// Written from the rubric, before the rules for it; the last rows when those stood.
    static let english = """
        2 | «How do you decide who stands where on a Saturday?»
        2 | «How do you decide which shop gets the last loaves?»
        2 | «I've been trying to work out whether the bread dries out in the shop or in the van.»
        1 | «I've just got to ask you a few questions if that's alright?»
        0 | Did you know that every third bakery runs short on Saturdays?
        0 | When would you like to order?
        0 | Are you actually a robot?
        0 | When do you want to sign?
        0 | Are you authorised to sign?
        0 | Did your boss decide on the contract we quoted?
        0 | What it costs you, that I can tell you to the penny.
        0 | How does anybody plan a Saturday? On the back of an envelope.
        0 | I sent you our catalogue, did that turn up alright?
        2 | «Would you be so kind as to tell me who checks the cold room at night, and how often?»
        2 | One thing puzzles me: «does the dough go slack before noon, or only once the ovens are full?»
        2 | «What I can't work out is whether the crates arrive wet or get wet in your yard.»
        2 | Am I close? «At what hour is the queue longest, when the schools let out?»
        2 | «Which parts are you shortest of at present?» Our brochure is attached.
        2 | «how are yis managing the deliveries since the bridge closed at all»
        2 | sir «the packing you are doing by hand only or some machine is there»
        2 | «Are the wee ones still getting locked out of the side gate come home time?»
        2 | «Do your drivers load themselves, or does the night crew do it for them?»
        2 | «what's slower for you, the glazing or the waiting on the kiln»
        2 | «I'd be glad to hear how you settle it when two regulars want the same court.»
        2 | «Could you tell me roughly how many returns you get in a week?»
        2 | You said the roof has been leaking since spring. «Is it any worse after this week's rain?»
        2 | «who's doing the invoices since Maeve left»
        2 | «Where does the time go on a Monday, is it the picking or the paperwork?»
        2 | «I keep wondering how you get forty beds turned round before three.»
        2 | «Mind me asking what happens to the bread that's left at six?»
        2 | «is the damp only in the back bedroom or has it got into the hall»
        2 | «Roughly what share of the leaflets come back undelivered?»
        2 | «You're still writing the job cards by hand?»
        2 | «It'd help me to know which of the nine shops runs out of change first.»
        2 | «Have you enough hands for the Saturday market now that the students are gone?»
        1 | «If you could wave a wand and fix one thing, what would it be?»
        1 | «What's giving you the most grief these days?»
        1 | «Is there any area where you feel an outside pair of eyes could be of benefit?»
        1 | «What are the main goals you're hoping to achieve over the coming twelve months?»
        1 | «I'd love to learn what matters most to you right now.»
        1 | «Where do you see the biggest opportunities to improve?»
        1 | «anything at all we could be doing to make your job easier»
        1 | «What would you say is holding your business back?»
        1 | «Would ye have any call for a second dishwasher?»
        1 | «are you lookin for a new van at the minute»
        1 | «Have you any requirement for agency drivers this quarter?»
        1 | «sir any requirement is there for packing tape»
        1 | «Would you ever think about getting a stairlift?»
        1 | «Is our quote for the awning still of interest to you?»
        1 | «Could I put a couple of questions to you first?»
        1 | «How's the new place working out for you?»
        1 | «So how has the season been for you, all good?»
        1 | «What did you make of the demo on Tuesday?»
        1 | To quote I need the following from you: «number of doors, width, fire rating.»
        1 | «Is there any way in which we might be of service?»
        1 | «What are you hoping to get from a supplier?»
        1 | «Might there be a place for our signs in what you're planning?»
        0 | Have a think and tell me when suits, Tuesday or Thursday.
        0 | Why haven't you got back to me?
        0 | Should you need any belts, just shout.
        0 | Hello there, is that the manager I'm speaking to?
        0 | Is this a bad time?
        0 | Our customers tell us how much time they save once the scales are in.
        0 | Do you want to grow, or stay stuck where you are?
        0 | Could one of our lads call out and leave a sample with you?
        0 | Let me know which slot is easier for you and I'll be there.
        0 | Did the samples reach you all right?
        0 | Have you come to a decision on the quote yet?
        0 | Who doesn't like a warm kitchen on a winter's morning?
        0 | Would you be the one who handles the cleaning contracts?
        0 | Is there anything stopping you from signing today?
        0 | What would it take for you to say yes this week?
        0 | would dinnertime or after work be handier for a ring
        2 | «How do the drivers get at the keys when the office is shut?»
        2 | «Does the freezer still trip the fuse when the kettle's on?»
        2 | «I'd love to hear who picks up the phones on a bank holiday.»
        2 | Here's what I'm curious about: «do the parents pay per term or by the week?»
        2 | You mentioned the lift is out again. «Has anybody told you why?»
        2 | madam «the oil you are changing every month only or when it smells»
        2 | «are ye still doing the rosters on the back of an envelope like»
        2 | «Might I ask which of your routes loses the most time at the bridge?»
        1 | «What's top of your to-do list for this year?»
        1 | «Where could we make the biggest difference for you?»
        1 | «What would make your working day easier?»
        1 | «Is there something you wish were better at the moment?»
        1 | «would yous be looking for anyone to do the gutters»
        1 | «Have you any use for a second till?»
        1 | «Could you see yourself using a tablet for that?»
        1 | «What are you looking for in a partner?»
        0 | Have you had time to read my note from Monday?
        0 | How come I never hear from you?
        0 | Would the afternoon suit you better?
        0 | Could my colleague drop by for a minute?
        0 | Do you want to lead, or keep watching from the sidelines?
        0 | Just text me whichever day is handiest.
        0 | What's keeping you from signing it?
        """
}
