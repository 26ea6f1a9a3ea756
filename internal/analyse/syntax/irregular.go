package syntax

import (
	"strings"
	"sync"
)

// Irregular forms: lemma, past tense, past participle (one of several with "/"). A form here wins over the model where
// the Penn tag says it is that form: "left" VBD is "leave", "left" JJ is not.
const verbs = `arise arose arisen
awake awoke awoken
bear bore borne/born
beat beat beaten
become became become
begin began begun
bend bent bent
beset beset beset
bet bet bet
bid bid bid
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
broadcast broadcast broadcast
build built built
burn burnt burnt
burst burst burst
buy bought bought
cast cast cast
catch caught caught
choose chose chosen
cling clung clung
come came come
cost cost cost
creep crept crept
cut cut cut
deal dealt dealt
dig dug dug
do did done
draw drew drawn
dream dreamt dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fling flung flung
fly flew flown
forbid forbade forbidden
forecast forecast forecast
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
freeze froze frozen
get got gotten/got
give gave given
go went gone
grind ground ground
grow grew grown
hang hung hung
have had had
hear heard heard
hew hewed hewn
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
keep kept kept
kneel knelt knelt
know knew known
lay laid laid
lead led led
lean leant leant
learn learnt learnt
leave left left
lend lent lent
let let let
lie lay lain
light lit lit
lose lost lost
make made made
mean meant meant
meet met met
mislead misled misled
mistake mistook mistaken
misunderstand misunderstood misunderstood
offset offset offset
outbid outbid outbid
outdo outdid outdone
overcome overcame overcome
override overrode overridden
overrun overran overrun
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
pay paid paid
plead pled pled
prove proved proven
put put put
quit quit quit
read read read
rebuild rebuilt rebuilt
rend rent rent
repay repaid repaid
rid rid rid
ride rode ridden
ring rang rung
rise rose risen
run ran run
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
shake shook shaken
shed shed shed
shine shone shone
shoot shot shot
show showed shown
shrink shrank shrunk
shut shut shut
sing sang sung
sink sank sunk
sit sat sat
slay slew slain
sleep slept slept
slide slid slid
slit slit slit
smite smote smitten
speak spoke spoken
speed sped sped
spend spent spent
spill spilt spilt
spin spun spun
split split split
spread spread spread
spring sprang sprung
stand stood stood
steal stole stolen
stick stuck stuck
sting stung stung
strew strewed strewn
strike struck struck/stricken
strive strove striven
swear swore sworn
sweep swept swept
swell swelled swollen
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
thrust thrust thrust
undercut undercut undercut
undergo underwent undergone
understand understood understood
undertake undertook undertaken
undo undid undone
uphold upheld upheld
upset upset upset
wake woke woken
wear wore worn
weave wove woven
wed wed wed
weep wept wept
win won won
wind wound wound
withdraw withdrew withdrawn
withhold withheld withheld
withstand withstood withstood
wring wrung wrung
write wrote written`

// Nouns: lemma and plural.
const nouns = `man men
woman women
child children
foot feet
tooth teeth
goose geese
mouse mice
ox oxen
life lives
wife wives
knife knives
thief thieves
half halves
wolf wolves
leaf leaves
loaf loaves
shelf shelves
self selves
crisis crises
basis bases
analysis analyses
thesis theses
hypothesis hypotheses
diagnosis diagnoses
axis axes
oasis oases
emphasis emphases
phenomenon phenomena
criterion criteria
referendum referenda
memorandum memoranda
stimulus stimuli
nucleus nuclei
alumnus alumni
bacterium bacteria
stratum strata
series series
species species
aircraft aircraft
serviceman servicemen
servicewoman servicewomen
policeman policemen
policewoman policewomen
gunman gunmen
spokesman spokesmen
spokeswoman spokeswomen
congressman congressmen
congresswoman congresswomen
fisherman fishermen
businessman businessmen
militiaman militiamen
clergyman clergymen
airman airmen
countryman countrymen
craftsman craftsmen
fireman firemen
grandchild grandchildren
schoolchild schoolchildren
embargo embargoes
hero heroes
veto vetoes
torpedo torpedoes
mosquito mosquitoes
echo echoes
bus buses
gas gases
virus viruses
campus campuses
movie movies
die dice
calorie calories
zombie zombies
horseman horsemen`

// Closed forms and short spellings: form, lemma, and the tag, or the beginning of the tags, that it holds for. Marks have the lemmas
// that most of UD English gives them. The plurals "people" and "troops" are
// lemmas of their own, as in UD English.
const closed = `am be V
is be V
are be V
was be V
were be V
been be V
being be V
'm be V
're be V
has have V
's be VBZ
did do V
does do V
n't not RB
ca can MD
wo will MD
sha shall MD
'll will MD
'd would MD
d would MD
i I PRP
mine my PRP
hers her PRP
ours our PRP
yours your PRP
theirs their PRP
's 's POS
' 's POS
’ 's POS
– - :
– - ,
– - SYM
— — :
dying die VBG
lying lie VBG
tying tie VBG
further far RBR
etc etc. FW
ect etc. FW
thru through IN
b/c because IN
bc because IN
w/ with IN
w with IN
n and CC
n not RB
u you PRP
ur your PRP$
you your PRP$
you're your PRP$
yo your PRP$
there their PRP$
they're their PRP$
it's its PRP$
out our PRP$
who's whose WP$
to too RB
than then RB
then than IN
a to TO
of have VB
teh the DT
dat that DT
da the DT
ya you PRP
yo you PRP
r be VBP
hav have V
wud would MD
abt about IN
coz because IN
cuz because IN
til till IN
y why WRB
lil little JJ
luv love NN
amt amount NN
attn attention NN
govt government NN
noone no-one NN
thanx thanks NN
ppl people NNS
ie i.e. FW
eg e.g. FW
k thousand CD
pls please UH
plz please UH
hrs hour NNS
yrs year NNS
mins minute NNS
km km NNS
kg kg NNS
feces feces NNS
means means NNS
people people NN
earnings earnings NNS
statistics statistics NNS
fewest few JJS
troops troops NN
best well RBS
better well RBR
worst badly RBS
worse badly RBR
best good JJS
better good JJR
worst bad JJS
worse bad JJR`

type formKey struct{ form, tag string }

var irregulars = sync.OnceValue(func() map[formKey]string {
	m := map[formKey]string{}
	for line := range strings.Lines(verbs) {
		f := strings.Fields(line)
		m[formKey{f[1], "VBD"}] = f[0]
		for part := range strings.SplitSeq(f[2], "/") {
			m[formKey{part, "VBN"}] = f[0]
		}
		// The tagger takes one for the other often enough; a form that is no other word's keeps its lemma.
		if _, ok := m[formKey{f[1], "VBN"}]; !ok {
			m[formKey{f[1], "VBN"}] = f[0]
		}
		for part := range strings.SplitSeq(f[2], "/") {
			if _, ok := m[formKey{part, "VBD"}]; !ok {
				m[formKey{part, "VBD"}] = f[0]
			}
		}
	}
	for line := range strings.Lines(nouns) {
		f := strings.Fields(line)
		m[formKey{f[1], "NNS"}] = f[0]
	}
	for line := range strings.Lines(closed) {
		f := strings.Fields(line)
		m[formKey{f[0], f[2]}] = f[1]
		for _, tag := range [...]string{"VB", "VBZ", "VBP", "VBD", "VBN", "VBG", "NNS", "RBR", "RBS"} {
			if strings.HasPrefix(tag, f[2]) {
				m[formKey{f[0], tag}] = f[1]
			}
		}
	}
	return m
})

// irregular returns the lemma of an irregular lower-case form.
func irregular(form, xpos string) (string, bool) {
	if i := strings.Index(form, "’"); i >= 0 && len(form) <= len("n’t")+1 {
		form = form[:i] + "'" + form[i+len("’"):]
	}
	if len(form) == len("died") && (form[1:] == "ied" && (xpos == "VBD" || xpos == "VBN") || form[1:] == "ies" && (xpos == "VBZ" || xpos == "NNS")) {
		return form[:3], true // of one letter more they are of "-y": "tried", "spies"
	}
	l, ok := irregulars()[formKey{form, xpos}]
	return l, ok
}
