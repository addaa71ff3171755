#pragma once

#include <array>
#include <cstddef>

#include "ui/geometry.hpp"

// The body figure, seen from behind: our own drawing, as closed outlines of cubic curves. Units: a box 200 wide and 260
// high. Only the left half and the pieces on the middle line are here; the other half is its mirror image about x =
// 100.

namespace nc::ui::shape {

inline constexpr float width = 200;
inline constexpr float height = 260;

/// A curve from where the one before ended, by two handles.
struct Curve {
  Point first_handle;
  Point second_handle;
  Point end;
};

/// A closed outline. Every point of it can be seen from `kernel`, so that it can be filled by triangles from there.
template <std::size_t N>
struct Outline {
  Point start;
  std::array<Curve, N> curves;
  Point kernel;
};

inline constexpr Outline<4> head{{100, 8},
                                 {{{{114, 8}, {122, 18}, {122, 33}},
                                   {{122, 50}, {112, 62}, {100, 62}},
                                   {{88, 62}, {78, 50}, {78, 33}},
                                   {{78, 18}, {86, 8}, {100, 8}}}},
                                 {100, 35}};

/// From the hair line down over the slope of the shoulders.
inline constexpr Outline<6> neck{{87, 58},
                                 {{{{91, 64}, {109, 64}, {113, 58}},
                                   {{113, 66}, {113, 72}, {118, 77}},
                                   {{125, 83}, {136, 85}, {147, 89}},
                                   {{130, 93}, {70, 93}, {53, 89}},
                                   {{64, 85}, {75, 83}, {82, 77}},
                                   {{87, 72}, {87, 66}, {87, 58}}}},
                                 {100, 84}};

/// From the slope of the shoulders to the lower end of the rib cage, between the arms.
inline constexpr Outline<6> upper_back{{56, 93},
                                       {{{{75, 96.5F}, {125, 96.5F}, {144, 93}},
                                         {{141, 104}, {140, 114}, {142, 124}},
                                         {{143, 138}, {138, 150}, {133, 163}},
                                         {{115, 168}, {85, 168}, {67, 163}},
                                         {{62, 150}, {57, 138}, {58, 124}},
                                         {{60, 114}, {59, 104}, {56, 93}}}},
                                       {100, 128}};

inline constexpr Outline<5> shoulder{{51, 91.5F},
                                     {{{{40, 94}, {31, 101}, {29, 114}},
                                       {{28, 121}, {28, 127}, {28, 132}},
                                       {{36, 137}, {46, 136}, {54, 131}},
                                       {{56, 122}, {55, 115}, {54, 108}},
                                       {{53, 102}, {53, 97}, {51, 91.5F}}}},
                                     {42, 114}};

/// Upper arm, fore arm and hand.
inline constexpr Outline<8> arm{{27, 136},
                                {{{{25, 150}, {25, 160}, {22, 172}},
                                  {{17, 190}, {15, 205}, {15, 219}},
                                  {{11, 228}, {11, 240}, {15, 248}},
                                  {{18, 253}, {24, 252}, {26, 247}},
                                  {{30, 240}, {30, 228}, {28, 219}},
                                  {{33, 205}, {41, 190}, {45, 174}},
                                  {{48, 160}, {51, 150}, {53, 135}},
                                  {{45, 140}, {35, 141}, {27, 136}}}},
                                {29, 182}};

inline constexpr Outline<4> lower_back{{68, 168},
                                       {{{{86, 172.5F}, {114, 172.5F}, {132, 168}},
                                         {{131, 186}, {140, 204}, {146, 252}},
                                         {{118, 256}, {82, 256}, {54, 252}},
                                         {{60, 204}, {69, 186}, {68, 168}}}},
                                       {100, 205}};

/// The edge of the shoulder blade, drawn as a thin line on the upper back.
inline constexpr Outline<4> shoulder_blade{{66, 103},
                                           {{{{73, 102}, {81, 103}, {86, 106}},
                                             {{86, 118}, {84, 132}, {79, 143}},
                                             {{76, 141}, {70, 124}, {66, 112}},
                                             {{65, 109}, {65, 106}, {66, 103}}}},
                                           {77, 118}};

inline constexpr float spine_top = 66;
inline constexpr float spine_bottom = 236;

}  // namespace nc::ui::shape
