#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>

// Draws for the bodies of nc::testing::prop(). They are compiled once: a generator that a test names itself costs the
// compiler of that test a good part of a second.

namespace nc::testing {

bool drawn_bool();

/// Draws a number from `from` to below `until`; small ones come first.
int drawn_number(int from, int until);

/// Draws an index below `count`, which is not 0; small ones come first.
std::size_t drawn_index(std::size_t count);

/// Draws an index below `count`, which is not 0; each is as likely as the others.
std::size_t drawn_place(std::size_t count);

/// Draws any text, also with bytes that are no letters.
std::string drawn_text();

/// Draws one of these values, of which there is at least one.
template <class T>
T drawn_of(std::initializer_list<T> values) {
  return *(values.begin() + drawn_place(values.size()));
}

}  // namespace nc::testing
