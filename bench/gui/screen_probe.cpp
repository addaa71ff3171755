// Looks at programs from outside, as a person in front of the display does. One display, one program at a time.
//
//   screen_probe learn FILE -- COMMAND…    starts the command, waits until its picture stands still, keeps the picture
//   screen_probe start FILE -- COMMAND…    starts the command; milliseconds until the display shows that picture
//   screen_probe clicks COUNT A B          clicks the places A and B (X,Y) in turn; milliseconds until A is seen chosen
//   screen_probe click A                   clicks there once
//   screen_probe moves COUNT PAUSE_MS X,Y  moves the pointer to and fro there
//
// learn and start leave the program running until their standard input ends; then it and its children are ended.

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

#include "screen_watch.hpp"

namespace {

using nc::bench::Area;
using nc::bench::count_different;
using nc::bench::now_s;
using nc::bench::Pixels;
using nc::bench::ScreenWatch;

constexpr Area window_area{0, 0, 1280, 800};
/// A picture counts as finished when no more than this share of its pixels differs from the learned one: a text cursor
/// that blinks, a clock that moves. The letters of a page are far more.
constexpr std::size_t pixels_that_may_differ = 1280UL * 800UL / 1000UL;
constexpr double patience_s = 60.0;
/// Beside the window, where the pointer changes nothing.
constexpr int parked = 1390;

[[noreturn]] void give_up(const std::string& reason) {
  std::fprintf(stderr, "screen_probe: %s\n", reason.c_str());
  std::exit(1);
}

void nap(double seconds) {
  usleep(static_cast<useconds_t>(seconds * 1.0e6));
}

Pixels read_pixels(const char* path) {
  std::ifstream file(path, std::ios::binary);
  Pixels pixels(static_cast<std::size_t>(window_area.width) * static_cast<std::size_t>(window_area.height));
  file.read(reinterpret_cast<char*>(pixels.data()), static_cast<std::streamsize>(pixels.size() * sizeof(pixels[0])));
  if (!file) give_up(std::string("no learned picture in ") + path);
  return pixels;
}

void write_pixels(const char* path, const Pixels& pixels) {
  std::ofstream file(path, std::ios::binary);
  file.write(reinterpret_cast<const char*>(pixels.data()),
             static_cast<std::streamsize>(pixels.size() * sizeof(pixels[0])));
  if (!file.flush()) give_up(std::string("cannot write ") + path);
}

/// A command in a process group of its own, and when it was started.
struct Started {
  pid_t process = 0;
  double at_s = 0;
};

Started start(char** command) {
  const double at_s = now_s();
  const pid_t process = fork();
  if (process < 0) give_up("fork failed");
  if (process == 0) {
    setpgid(0, 0);
    execvp(command[0], command);
    std::fprintf(stderr, "screen_probe: %s: %s\n", command[0], std::strerror(errno));
    _exit(127);
  }
  setpgid(process, process);
  return {process, at_s};
}

/// The caller looks at the running program as long as it keeps our standard input open.
void hold_and_end(const Started& program) {
  std::fflush(stdout);
  while (std::getchar() != EOF) {}
  kill(-program.process, SIGTERM);
  const double end_s = now_s() + 5.0;
  while (waitpid(program.process, nullptr, WNOHANG) == 0 && now_s() < end_s)
    nap(0.01);
  kill(-program.process, SIGKILL);
}

void end_now(const Started& program) {
  kill(-program.process, SIGKILL);
}

bool has_ended(const Started& program) {
  return waitpid(program.process, nullptr, WNOHANG) != 0;
}

int learn(const char* path, char** command) {
  ScreenWatch watch;
  watch.move_pointer(parked, parked);
  const Pixels before = watch.pixels(window_area);
  const Started program = start(command);
  constexpr double quiet_s = 2.0;
  do {
    if (now_s() > program.at_s + patience_s || has_ended(program)) {
      end_now(program);
      give_up("the program showed nothing");
    }
    watch.wait_until_quiet(quiet_s, patience_s);
  } while (count_different(before, watch.pixels(window_area)) <= pixels_that_may_differ);
  write_pixels(path, watch.pixels(window_area));
  std::printf("learned %d\n", static_cast<int>(program.process));
  hold_and_end(program);
  return 0;
}

int measure_start(const char* path, char** command) {
  const Pixels wanted = read_pixels(path);
  ScreenWatch watch;
  watch.move_pointer(parked, parked);
  if (count_different(wanted, watch.pixels(window_area)) <= pixels_that_may_differ)
    give_up("the display shows the picture already");
  const Started program = start(command);
  std::optional<double> seen_s;
  while (!seen_s) {
    const bool changed = watch.wait_for_change(0.5);
    const double looked_s = now_s();
    if (changed && count_different(wanted, watch.pixels(window_area)) <= pixels_that_may_differ) seen_s = looked_s;
    if (now_s() > program.at_s + patience_s || has_ended(program)) {
      end_now(program);
      give_up("the learned picture did not come");
    }
  }
  std::printf("shown_ms %.3f process %d started_s %.9f\n", (*seen_s - program.at_s) * 1000.0,
              static_cast<int>(program.process), program.at_s);
  hold_and_end(program);
  return 0;
}

struct Place {
  int x = 0;
  int y = 0;
};

Place place_from(const char* text) {
  Place place;
  if (std::sscanf(text, "%d,%d", &place.x, &place.y) != 2) give_up("a place is X,Y");
  return place;
}

void choose(ScreenWatch& watch, Place place) {
  watch.move_pointer(place.x, place.y);
  watch.wait_until_quiet(0.15, 5.0);  // the pointer's own effect is over
  watch.click();
}

int click_once(Place place) {
  ScreenWatch watch;
  choose(watch, place);
  watch.wait_until_quiet(0.3, 5.0);
  return 0;
}

/// The picture around `a` when it was just chosen, and when `b` was, is learned first.
int measure_clicks(int count, Place a, Place b) {
  ScreenWatch watch;
  constexpr int reach = 12;
  const Area area{a.x - reach, a.y - reach, 2 * reach, 2 * reach};
  choose(watch, a);
  watch.wait_until_quiet(0.5, 5.0);
  const Pixels chosen = watch.pixels(area);
  choose(watch, b);
  watch.wait_until_quiet(0.5, 5.0);
  if (count_different(chosen, watch.pixels(area)) == 0) give_up("a click changes nothing there");
  for (int number = 0; number < count; ++number) {
    watch.move_pointer(a.x, a.y);
    watch.wait_until_quiet(0.15, 5.0);
    if (count_different(chosen, watch.pixels(area)) == 0) give_up("it is chosen before the click");
    const double clicked_s = now_s();
    watch.click();
    while (count_different(chosen, watch.pixels(area)) != 0) {
      if (now_s() > clicked_s + 5.0) give_up("the click showed nothing");
      watch.wait_for_change(0.005);
    }
    std::printf("%.3f\n", (now_s() - clicked_s) * 1000.0);
    watch.wait_until_quiet(0.15, 5.0);
    choose(watch, b);
    watch.wait_until_quiet(0.15, 5.0);
  }
  return 0;
}

int move_to_and_fro(int count, double pause_s, Place place) {
  ScreenWatch watch;
  for (int number = 0; number < count; ++number) {
    watch.move_pointer(place.x + number % 10, place.y + number % 7);
    nap(pause_s);
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> words(argv + 1, argv + argc);
  if (words.size() >= 4 && words[2] == "--" && words[0] == "learn") return learn(argv[2], argv + 4);
  if (words.size() >= 4 && words[2] == "--" && words[0] == "start") return measure_start(argv[2], argv + 4);
  if (words.size() == 4 && words[0] == "clicks")
    return measure_clicks(std::atoi(argv[2]), place_from(argv[3]), place_from(argv[4]));
  if (words.size() == 2 && words[0] == "click") return click_once(place_from(argv[2]));
  if (words.size() == 4 && words[0] == "moves")
    return move_to_and_fro(std::atoi(argv[2]), std::atof(argv[3]) / 1000.0, place_from(argv[4]));
  std::fputs(
      "usage: screen_probe learn|start FILE -- COMMAND… | clicks COUNT A B | click A | moves COUNT PAUSE_MS PLACE\n",
      stderr);
  return 2;
}
