#pragma once

#include <array>

#include "words/message.hpp"

// The list of keys, on the page of settings and on top of any page (F1).

namespace nc::words {

inline constexpr Message keys_heading = msg("Keys");
inline constexpr Message close_help = msg("Close");

/// A key or keys, and what they do.
struct KeyHelp {
  Message keys;
  Message meaning;
};
inline constexpr std::array<KeyHelp, 15> key_help{{
    {msg("Tab, Shift+Tab"), msg("To the next or previous control")},
    {msg("Arrows, Home, End"), msg("Within a group of choices or a list; scroll where nothing has the focus")},
    {msg("Space, Enter"), msg("Press or choose")},
    {msg("1 2 3"), msg("Library: neck, upper back, shoulder")},
    {msg("1 2 3 4"),
     msg("Case: Expected, Monitor, Contact, Emergency, for the report that has the focus, otherwise for the decision")},
    {msg("1 2 3"), msg("Case: how sure you are, while those choices have the focus")},
    {msg("Ctrl+Enter"), msg("Submit; after a debrief: next")},
    {msg("Ctrl+Z"), msg("Take back the last answer before Submit")},
    {msg("/ or Ctrl+F"), msg("Search")},
    {msg("Ctrl+P"), msg("Progress")},
    {msg("Page Up, Page Down"), msg("Scroll")},
    {msg("Esc"), msg("Leave a field, close this list, or one screen back; an open case can be continued")},
    {msg("Ctrl+C, Ctrl+V"), msg("Copy and paste in a field")},
    {msg("Aa"), msg("The button at the top right makes the text larger, up to 200 %")},
    {msg("F1"), msg("This list")},
}};

}  // namespace nc::words
