#include "testing/drawn.hpp"

#include <numeric>
#include <vector>

#include <rapidcheck.h>

namespace nc::testing {

bool drawn_bool() {
  return *rc::gen::arbitrary<bool>();
}

int drawn_number(int from, int until) {
  return *rc::gen::inRange(from, until);
}

std::size_t drawn_index(std::size_t count) {
  return *rc::gen::inRange<std::size_t>(0, count);
}

std::size_t drawn_place(std::size_t count) {
  std::vector<std::size_t> places(count);
  std::iota(places.begin(), places.end(), std::size_t{0});
  return *rc::gen::elementOf(places);
}

std::string drawn_text() {
  return *rc::gen::arbitrary<std::string>();
}

}  // namespace nc::testing
