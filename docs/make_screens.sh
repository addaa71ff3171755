#!/usr/bin/env bash
# Pictures of every screen, made by the program itself: docs/make_screens.sh [FOLDER]
# Needs Xvfb, xdotool and ImageMagick (packages xvfb, xdotool and imagemagick) and a build with the tests (./test), for the record behind 'progress'. Attempts for the pictures are played in the terminal face, so that what is shown is real.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
folder=${1:-$root/docs/screens}
program=${NEEDLECASE_PROGRAM:-$root/build/release/needlecase}
home=$(mktemp -d)
trap 'rm -rf "$home"; kill "$server" 2>/dev/null || true' EXIT
mkdir -p "$folder"
export HOME=$home XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config LIBGL_ALWAYS_SOFTWARE=1

exec 3<> <(:)
coproc display { exec Xvfb -displayfd 3 -screen 0 1400x1000x24 -nolisten tcp -noreset 3>&1 2>/dev/null; }
server=$display_PID
read -r number <&"${display[0]}"
export DISPLAY=:$number
xdotool mousemove 1399 999 # outside the window: nothing is pointed at

# A case half answered, and one missed with certainty whose debrief was not left yet (another case would follow).
printf '%s\n' breathing chest skin '' expected expected monitor adv-disclose-get-clearance '' 2 quit |
    "$program" practise upper-back-bruise-and-disclosure --store "$home/case.db" >/dev/null
printf '%s\n' '' expected monitor expected contact bad-wait-and-see adv-tell-provider '' 3 yes skip 2 quit |
    "$program" practise upper-back-only-my-panic neck-cramp-all-day --store "$home/debrief.db" >/dev/null
printf '%s\n' '' expected monitor expected contact bad-wait-and-see adv-tell-provider '' 3 yes quit |
    "$program" practise upper-back-only-my-panic neck-cramp-all-day --store "$home/cue.db" >/dev/null
# An exam whose result was not left: the end of the input would leave it, so the program is stopped there.
{ printf '%s\n' '' monitor '' 2 yes; sleep 4; } |
    timeout --signal=KILL 3 "$program" practise --mode exam --count 1 --seed 5 --store "$home/exam.db" >/dev/null || true
"$(dirname "$program")/bin/make_record" "$home/progress.db" 7 60 0.7 0.3
cp "$home/debrief.db" "$home/library.db" # opening the library leaves the debrief

picture() { # name, theme, text size, then options
    "$program" --theme "$2" --text-percent "$3" --screenshot "$folder/$1-$2-$3.png" "${@:4}"
}
for theme in light dark high-contrast; do
    for size in 100 200; do
        picture library "$theme" "$size" --store "$home/library.db" --page library
        picture case "$theme" "$size" --store "$home/case.db"
        picture debrief "$theme" "$size" --store "$home/debrief.db"
        picture exam-result "$theme" "$size" --store "$home/exam.db"
        picture cue "$theme" "$size" --store "$home/cue.db"
        picture progress "$theme" "$size" --store "$home/progress.db" --page progress
        picture ways "$theme" "$size" --store "$home/progress.db" --page ways
        for page in welcome exam guidance settings about help; do
            picture "$page" "$theme" "$size" --store "$home/empty.db" --page "$page"
        done
    done
done
# A palette is enough for flat pictures and makes them half as large.
mogrify -strip -colors 255 -define png:compression-level=9 "$folder"/*.png
