// Package config gathers the settings of a command into one checked struct: flags win over the environment, that over the file, that over
// the defaults. Every setting has one key, which is its name in the file ("store"), as a flag (--store) and, in upper case behind DATELINE_,
// in the environment (DATELINE_STORE).
//
// Whatever is not known is an error that names the keys there are: a setting with a slip in its name must not be passed over.
package config

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"net/netip"
	"net/url"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"time"

	"github.com/go-viper/mapstructure/v2"
	"github.com/knadh/koanf/parsers/toml/v2"
	"github.com/knadh/koanf/parsers/yaml"
	"github.com/knadh/koanf/providers/confmap"
	"github.com/knadh/koanf/v2"
)

// A Config is the settings of a command.
type Config struct {
	Store    string `koanf:"store"`    // path of a SQLite file, or postgres://...
	Workers  int    `koanf:"workers"`  // documents coded at a time
	Batch    int    `koanf:"batch"`    // captures appended in one transaction
	Actors   string `koanf:"actors"`   // file of the user's own actors, "" for none
	Progress string `koanf:"progress"` // auto, bar, json or none

	// Of fetching.
	Agent string        `koanf:"agent"` // User-Agent; its first word is the name that robots.txt knows
	Pace  time.Duration `koanf:"pace"`  // between two requests to one host
	Allow string        `koanf:"allow"` // networks of the user's own that may be fetched from: 10.1.0.0/16,127.0.0.1/32
}

// Networks returns Allow, which Load has checked.
func (c Config) Networks() (out []netip.Prefix) {
	for _, f := range strings.FieldsFunc(c.Allow, func(r rune) bool { return r == ',' || r == ' ' }) {
		if p, err := netip.ParsePrefix(f); err == nil {
			out = append(out, p)
		}
	}
	return out
}

// Default returns the settings where nothing else is said; workers is the number of processors.
func Default(workers int) Config {
	return Config{Store: "dateline.db", Workers: workers, Batch: 64, Progress: "auto", Pace: time.Second}
}

const prefix = "DATELINE_"

// FileEnv names the file in the environment: no setting of its own.
const FileEnv = prefix + "CONFIG"

// files are looked for in the working directory, in this order, if no file is named.
var files = []string{"dateline.toml", "dateline.yaml", "dateline.yml"}

// Sources is where settings come from.
type Sources struct {
	Defaults Config
	File     string                   // named by the user: it must be there; "" looks for dateline.toml, .yaml, .yml in Dir
	Dir      string                   // "" is the working directory
	Environ  func(name string) string // one variable, "" if it is not set
	Flags    map[string]any           // by key, only those that were set
}

// Load returns the settings and, for each key, where its value is from: "default", "dateline.toml", "DATELINE_STORE", "--store".
func Load(s Sources) (Config, map[string]string, error) {
	k := koanf.New("\x00") // no setting is nested
	origin := map[string]string{}
	put := func(values map[string]any, from func(key string) string) error {
		for key := range values {
			if !slices.Contains(Keys(), key) {
				return fmt.Errorf("%s: no setting of that name; there are %s", from(key), strings.Join(Keys(), ", "))
			}
			origin[key] = from(key)
		}
		return k.Load(confmap.Provider(values, ""), nil)
	}
	defaults := map[string]any{}
	v := reflect.ValueOf(s.Defaults)
	for i, key := range Keys() {
		defaults[key] = v.Field(i).Interface()
	}
	if err := put(defaults, func(string) string { return "default" }); err != nil {
		return Config{}, nil, err
	}
	if s.File == "" {
		s.File = s.Environ(FileEnv)
	}
	name, values, err := readFile(s.File, s.Dir)
	if err != nil {
		return Config{}, nil, err
	}
	if err := put(values, func(key string) string { return name + ": " + key }); err != nil {
		return Config{}, nil, err
	}
	env := map[string]any{}
	for _, key := range Keys() {
		if value := s.Environ(prefix + strings.ToUpper(key)); value != "" {
			env[key] = value
		}
	}
	if err := put(env, func(key string) string { return prefix + strings.ToUpper(key) }); err != nil {
		return Config{}, nil, err
	}
	if err := put(s.Flags, func(key string) string { return "--" + key }); err != nil {
		return Config{}, nil, err
	}
	var c Config
	err = k.UnmarshalWithConf("", &c, koanf.UnmarshalConf{DecoderConfig: &mapstructure.DecoderConfig{Result: &c, WeaklyTypedInput: true, TagName: "koanf",
		DecodeHook: mapstructure.StringToTimeDurationHookFunc()}})
	if err != nil {
		var many interface{ WrappedErrors() []error }
		if errors.As(err, &many) && len(many.WrappedErrors()) > 0 {
			err = many.WrappedErrors()[0]
		}
		return Config{}, nil, fmt.Errorf("settings: %w", err)
	}
	return c, origin, c.check(origin)
}

// Keys lists the settings in the order of Config.
func Keys() []string {
	t := reflect.TypeFor[Config]()
	keys := make([]string, t.NumField())
	for i := range keys {
		keys[i] = t.Field(i).Tag.Get("koanf")
	}
	return keys
}

// Values returns the settings by key, as text.
func (c Config) Values() map[string]string {
	out := map[string]string{}
	v := reflect.ValueOf(c)
	for i, key := range Keys() {
		out[key] = fmt.Sprint(v.Field(i).Interface())
	}
	return out
}

// Redact returns a store as messages may show it: without the password.
func Redact(store string) string {
	u, err := url.Parse(store)
	if err != nil || u.User == nil {
		return store
	}
	return u.Redacted()
}

func (c Config) check(origin map[string]string) error {
	switch {
	case c.Store == "":
		return fmt.Errorf("%s: name a file or postgres://...", origin["store"])
	case strings.Contains(c.Store, "://") && !strings.HasPrefix(c.Store, "postgres://") && !strings.HasPrefix(c.Store, "postgresql://"):
		return fmt.Errorf("%s: a store is a file or postgres://..., not %s", origin["store"], c.Store)
	case c.Workers < 1 || c.Workers > 1024:
		return fmt.Errorf("%s: %d workers: from 1 to 1024", origin["workers"], c.Workers)
	case c.Batch < 1 || c.Batch > 10_000:
		return fmt.Errorf("%s: a batch of %d: from 1 to 10000", origin["batch"], c.Batch)
	case !slices.Contains([]string{"auto", "bar", "json", "none"}, c.Progress):
		return fmt.Errorf("%s: %s: use auto, bar, json or none", origin["progress"], c.Progress)
	case c.Pace < 0 || c.Pace > time.Hour:
		return fmt.Errorf("%s: %v: from 0s to 1h", origin["pace"], c.Pace)
	}
	for _, f := range strings.FieldsFunc(c.Allow, func(r rune) bool { return r == ',' || r == ' ' }) {
		if _, err := netip.ParsePrefix(f); err != nil {
			return fmt.Errorf("%s: %s: a network is wanted, as 10.1.0.0/16", origin["allow"], f)
		}
	}
	return nil
}

// maxFile bounds the file in bytes: a store given for it is refused.
const maxFile = 1 << 20

func readFile(name, dir string) (string, map[string]any, error) {
	names := []string{name}
	if name == "" {
		names = nil
		for _, f := range files {
			names = append(names, filepath.Join(dir, f))
		}
	}
	for _, at := range names {
		info, err := os.Stat(at)
		if errors.Is(err, fs.ErrNotExist) && name == "" {
			continue
		}
		if err != nil {
			return "", nil, fmt.Errorf("settings: %w", err)
		}
		if info.Size() > maxFile {
			return "", nil, fmt.Errorf("settings: %s has %d bytes: it is no file of settings", at, info.Size())
		}
		data, err := os.ReadFile(at)
		if err != nil {
			return "", nil, fmt.Errorf("settings: %w", err)
		}
		values, err := parse(at, data)
		return at, values, err
	}
	return "", nil, nil
}

func parse(name string, data []byte) (values map[string]any, err error) {
	switch filepath.Ext(name) {
	case ".toml":
		values, err = toml.Parser().Unmarshal(data)
	case ".yaml", ".yml":
		values, err = yaml.Parser().Unmarshal(data)
	default:
		return nil, fmt.Errorf("settings: %s: name it .toml or .yaml", name)
	}
	if err != nil {
		return nil, fmt.Errorf("settings: %s: %w", name, err)
	}
	for _, key := range slices.Sorted(maps.Keys(values)) {
		switch values[key].(type) {
		case map[string]any, []any:
			return nil, fmt.Errorf("settings: %s: %s: one value is wanted", name, key)
		}
	}
	return values, nil
}
