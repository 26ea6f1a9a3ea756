package extract

import "strings"

// A cue is a set of classes of a word on a line that may be furniture of a page.
type cue uint16

const (
	cueShare    cue = 1 << iota // "tweet": a way to pass the article on
	cueNav                      // "login": a way through the site
	cueAd                       // "advertisement"
	cueArtefact                 // "gif": the word of a file or slot, not of a story
	cueRelated                  // "related": heads a list of other articles
	cueMail                     // "newsletter"
	cueLegal                    // "copyright"
	cueCount                    // "comments": counted beside an article
	cueSection                  // "world": a section of a site
	cueFiller                   // "our": may stand between cues and says nothing
	cueAct                      // "follow": the imperative of a call to the reader
	cueReader                   // "your": speaks to the reader
	cueNet                      // "facebook": a network or messenger
)

// cues maps lower-case words to their classes. A line is furniture when cues alone explain it: one word outside the
// table ("Share prices fall") is enough to keep it.
var cues = func() map[string]cue {
	m := make(map[string]cue, 400)
	for _, row := range []struct {
		class cue
		words string
	}{
		{cueShare, "share shares sharing tweet retweet pin print printer email e-mail mail bookmark save like likes copy link whatsapp send forward embed repost favorite favourite shared permalink clipboard"},
		{cueNet, "facebook twitter x linkedin reddit telegram pinterest whatsapp messenger instagram youtube flipboard tumblr google rss viber skype line wechat weibo mastodon bluesky threads tiktok snapchat pocket digg stumbleupon vk xing feed signal"},
		{cueNav, "home menu search next previous prev back top skip login logout log sign register account profile subscribe subscription subscriptions subscriber subscribers contact about privacy cookies cookie terms faq faqs archive archives sitemap feedback navigation main content close open toggle expand collapse show hide loading load view page pages text size font language edition settings preferences help support careers advertise jobs epaper e-paper app apps caption fullscreen gallery slideshow enlarge zoom play pause mute listen comment comments reply options dismiss cancel submit scroll tap click unmute unlock download transcript accept reject manage terms policy paper unlimited service services fullscreen autoplay subtitles transcripts"},
		{cueAd, "advertisement advertisements advert adverts advertising ad ads sponsored sponsor sponsors promoted promotion promotional advertorial publicité werbung anzeige publicidad"},
		{cueArtefact, "gif jpg jpeg png svg webp bmp mp4 swf webm html5 iframe mpu leaderboard skyscraper adslot adsense billboard300 dfp gpt embed widget shortcode placeholder lorem"},
		{cueRelated, "related recommended recommend trending popular read more most stories story articles article news topics topic posts videos video also see latest headlines picks editor's editors' editor’s further reading watch next similar links coverage featured top suggested"},
		{cueMail, "newsletter newsletters inbox alerts alert notifications notification bulletin briefing digest updates"},
		{cueLegal, "copyright © rights reserved disclaimer trademark syndication reprint reprints permission permissions reproduced republish licensing"},
		{cueCount, "comments comment views view shares likes reads followers replies votes reactions retweets min mins minute minutes read photos images photo image"},
		{cueSection, "world politics business sport sports opinion culture technology tech science health entertainment lifestyle travel weather video photos africa asia europe americas local national international us uk magazine multimedia podcasts podcast radio tv live elections economy money markets arts style food books film music education environment climate blogs obituaries"},
		{cueFiller, "the this our your us on to a an for with by via and or in of from here now free all it up as at is you we me my more all-access today daily weekly new get below above via later down full only access breaking exclusive today's today’s service service services conditions friend friends colleague be not can expand item items"},
		{cueAct, "share follow subscribe sign join click tap download read watch listen get register support donate check visit see scroll enter like view explore discover stay continue swipe browse email send tell enable install become learn find try add submit contact report leave buy please turn activate receive"},
		{cueReader, "you your us our here newsletter newsletters inbox app below now account more page website site subscription subscriber alerts notifications twitter facebook instagram youtube telegram whatsapp podcast channel comments comment offer email"},
	} {
		for _, w := range strings.Fields(row.words) {
			m[w] |= row.class
		}
	}
	return m
}()

// starts are beginnings of lines that announce what is not the story, in lower case. A line with one is furniture if it is
// no longer than the words given here and does not report speech; 0 means any length.
var starts = []struct {
	prefix string
	words  int
	rule   string
}{
	{"read more:", 0, "related"}, {"read also:", 0, "related"}, {"also read:", 0, "related"}, {"read next:", 0, "related"}, {"read:", 25, "related"}, {"also read |", 0, "related"}, {"read |", 25, "related"},
	{"related:", 0, "related"}, {"related stories:", 0, "related"}, {"related articles:", 0, "related"}, {"related coverage:", 0, "related"}, {"related news:", 0, "related"}, {"related topics:", 0, "tags"}, {"related story:", 0, "related"}, {"related post:", 0, "related"}, {"related reading:", 0, "related"}, {"related video:", 0, "related"}, {"related tags", 6, "tags"}, {"previous post", 3, "navigation"}, {"next post", 3, "navigation"}, {"related article:", 0, "related"},
	{"see also:", 0, "related"}, {"see more:", 0, "related"}, {"more:", 20, "related"}, {"watch:", 25, "related"}, {"watch |", 25, "related"}, {"listen:", 25, "related"}, {"watch video:", 25, "related"}, {"video:", 20, "related"}, {"must read:", 25, "related"}, {"don't miss:", 25, "related"}, {"don’t miss:", 25, "related"}, {"in pictures:", 20, "related"}, {"in pics:", 20, "related"},
	{"more from ", 8, "related"}, {"more on this", 8, "related"}, {"more on:", 15, "related"}, {"more on ", 5, "related"}, {"more about ", 4, "related"}, {"you may also ", 8, "related"}, {"you might also ", 8, "related"}, {"what to read next", 8, "related"}, {"recommended for you", 6, "related"}, {"recommended stories", 6, "related"}, {"trending now", 4, "related"}, {"editor's picks", 4, "related"}, {"editors' picks", 4, "related"}, {"editor’s picks", 4, "related"}, {"most read", 5, "related"}, {"most popular", 5, "related"}, {"most viewed", 5, "related"}, {"related stories", 5, "related"}, {"related articles", 5, "related"}, {"related content", 5, "related"}, {"related news", 5, "related"}, {"related posts", 5, "related"}, {"related coverage", 5, "related"}, {"related topics", 5, "related"}, {"related links", 5, "related"}, {"around the web", 6, "related"}, {"from the web", 6, "related"}, {"up next", 4, "related"},
	{"click here", 20, "call"}, {"tap here", 20, "call"}, {"to read more", 12, "call"}, {"to continue reading", 20, "call"}, {"continue reading", 12, "call"}, {"keep reading", 6, "call"}, {"for more information, visit", 20, "call"}, {"for more stories", 20, "call"}, {"for all the latest", 20, "call"}, {"already a subscriber", 12, "call"}, {"not a subscriber", 12, "call"}, {"have a tip", 25, "call"}, {"got a tip", 25, "call"}, {"want more ", 15, "call"}, {"like what you", 15, "call"}, {"thank you for reading", 15, "call"}, {"thanks for reading", 15, "call"}, {"enjoying our", 15, "call"},
	{"advertisement", 6, "advert"}, {"story continues below", 6, "advert"}, {"article continues below", 6, "advert"}, {"article continues after", 6, "advert"}, {"story continues after", 6, "advert"}, {"continue reading below", 6, "advert"}, {"scroll down to", 10, "advert"}, {"sponsored by ", 6, "advert"}, {"sponsored content", 5, "advert"}, {"promoted content", 5, "advert"}, {"paid content", 4, "advert"}, {"partner content", 4, "advert"}, {"presented by ", 5, "advert"}, {"powered by ", 5, "advert"},
	{"tags:", 0, "tags"}, {"tags :", 0, "tags"}, {"tagged:", 0, "tags"}, {"tag:", 0, "tags"}, {"topics:", 0, "tags"}, {"topic:", 10, "tags"}, {"filed under", 25, "tags"}, {"posted in:", 25, "tags"}, {"posted in ", 6, "tags"}, {"category:", 12, "tags"}, {"categories:", 25, "tags"}, {"keywords:", 40, "tags"}, {"in this article:", 25, "tags"}, {"in this story:", 25, "tags"}, {"explore more on", 15, "tags"}, {"find out more about", 10, "tags"},
	{"copyright ", 40, "copyright"}, {"copyright:", 40, "copyright"}, {"©", 60, "copyright"}, {"(c) ", 20, "copyright"}, {"all rights reserved", 40, "copyright"}, {"this material may not be", 60, "copyright"}, {"no part of this", 60, "copyright"}, {"all content ©", 30, "copyright"},
	{"this story has been updated", 60, "notice"}, {"this article has been updated", 60, "notice"}, {"this story was updated", 60, "notice"}, {"this article was updated", 60, "notice"}, {"this story was originally", 60, "notice"}, {"this article was originally", 60, "notice"}, {"this article originally appeared", 60, "notice"}, {"this story originally appeared", 60, "notice"}, {"this article was first", 60, "notice"}, {"this story was first", 60, "notice"}, {"this article first appeared", 60, "notice"}, {"this is a developing story", 40, "notice"}, {"this is a breaking news story", 40, "notice"}, {"this story is developing", 40, "notice"}, {"a version of this article", 60, "notice"}, {"(this story has ", 60, "notice"}, {"(except for the headline", 60, "notice"}, {"the views expressed", 60, "notice"}, {"the opinions expressed", 60, "notice"}, {"opinions expressed", 60, "notice"}, {"disclaimer:", 80, "notice"}, {"this story is part of", 40, "notice"}, {"this page was last", 20, "notice"}, {"last updated on ", 12, "notice"},
	{"we use cookies", 0, "cookies"}, {"this site uses cookies", 0, "cookies"}, {"this website uses cookies", 0, "cookies"}, {"we and our partners", 0, "cookies"}, {"by continuing to", 40, "cookies"}, {"by clicking", 40, "cookies"}, {"by using this site", 40, "cookies"}, {"by signing up", 40, "cookies"}, {"by subscribing", 40, "cookies"}, {"your browser does not", 30, "widget"}, {"please enable javascript", 30, "widget"}, {"javascript is", 30, "widget"}, {"you need javascript", 30, "widget"}, {"this video is", 15, "widget"}, {"media playback is", 12, "widget"}, {"image caption", 2, "widget"}, {"media caption", 2, "widget"}, {"to view this", 15, "widget"},
	{"read more about", 15, "related"}, {"also see:", 0, "related"}, {"also see |", 0, "related"}, {"see |", 25, "related"}, {"more stories by", 10, "related"}, {"view all posts", 8, "related"}, {"view all", 5, "related"}, {"about the author", 4, "widget"}, {"about this article", 4, "widget"},
	{"this video can", 12, "widget"}, {"this content is not", 15, "widget"}, {"this content was", 12, "notice"}, {"do not sell", 8, "cookies"}, {"i agree", 3, "cookies"}, {"report abuse", 3, "widget"}, {"please wait", 4, "widget"}, {"acquire licensing", 8, "copyright"}, {"purchase licensing", 8, "copyright"}, {"what do you think", 16, "call"}, {"let us know", 16, "call"}, {"have your say", 8, "call"}, {"font size", 8, "widget"}, {"text size", 8, "widget"},
	{"correction: an earlier", 60, "notice"}, {"clarification: an earlier", 60, "notice"}, {"an earlier version of this", 60, "notice"},
	{"be the first to comment", 10, "counts"}, {"join the conversation", 8, "counts"}, {"leave a comment", 8, "counts"}, {"leave a reply", 8, "counts"}, {"post a comment", 8, "counts"}, {"add a comment", 8, "counts"}, {"view comments", 5, "counts"}, {"comments are closed", 10, "counts"}, {"your email address will not", 25, "counts"}, {"required fields are", 12, "counts"},
	{"follow us on", 20, "call"}, {"follow us", 12, "call"}, {"follow @", 10, "call"}, {"find us on", 12, "call"}, {"like us on", 12, "call"}, {"share this", 8, "share"}, {"share on", 6, "share"}, {"share via", 6, "share"}, {"email this", 5, "share"}, {"print this", 5, "share"}, {"image source", 8, "credit-word"}, {"sign up for", 25, "call"}, {"sign up to", 25, "call"}, {"subscribe to ", 25, "call"}, {"subscribe now", 15, "call"}, {"download our", 15, "call"}, {"download the", 15, "call"}, {"get the latest", 25, "call"}, {"stay up to date", 25, "call"}, {"stay informed", 15, "call"}, {"join our", 20, "call"}, {"support our", 15, "call"}, {"support independent", 15, "call"},
}

// agencies sign copy and pictures. In lower case, as they stand in credits and datelines.
var agencies = func() map[string]bool {
	m := map[string]bool{}
	for _, a := range []string{"reuters", "ap", "afp", "associated press", "the associated press", "agence france-presse", "agence france presse", "upi", "united press international", "dpa", "xinhua", "tass", "itar-tass", "interfax", "ria novosti", "anadolu", "anadolu agency", "aa", "efe", "ansa", "kyodo", "kyodo news", "yonhap", "pti", "press trust of india", "ani", "ians", "bernama", "antara", "dawn", "irna", "mena", "spa", "wam", "qna", "petra", "sana", "kuna", "ukrinform", "belta", "agencies", "wire", "wires", "news agencies", "wire services", "staff and agencies", "agencia efe", "lusa", "belga", "anp", "pa", "pa media", "press association", "the canadian press", "canadian press", "cp", "aap", "bloomberg", "bloomberg news", "ips", "voa", "rfe/rl", "rferl", "irin", "un news", "prnewswire", "pr newswire", "business wire", "globe newswire", "cnn", "bbc", "getty", "getty images", "epa", "epa-efe", "shutterstock", "nurphoto", "pool", "sputnik", "staff", "staff reporter", "staff writer", "news desk", "web desk", "monitoring desk"} {
		m[a] = true
	}
	return m
}()
