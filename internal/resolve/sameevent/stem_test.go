package sameevent

import "testing"

func TestSameStem(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want bool
	}{{"kill", "killing", true}, {"explode", "explosion", true}, {"attack", "attacker", true}, {"arrest", "arrive", false}, {"shoot", "shock", false}, {"win", "wind", false}, {"", "", false}} {
		if got := sameStem(tt.a, tt.b); got != tt.want {
			t.Errorf("%s, %s: %v", tt.a, tt.b, got)
		}
		if sameStem(tt.b, tt.a) != sameStem(tt.a, tt.b) {
			t.Errorf("%s, %s: not symmetric", tt.a, tt.b)
		}
	}
}
