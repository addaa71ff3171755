// The peer of the first rest: the quiz page of peers/quiz.html as a small toolkit (FLTK) shows it, in a window of the
// same size, with the font that FLTK takes by itself. It draws its page once and sleeps until something happens.

#include <cstdio>
#include <initializer_list>

#include <FL/Fl.H>
#include <FL/Fl_Box.H>
#include <FL/Fl_Button.H>
#include <FL/Fl_Double_Window.H>
#include <FL/Fl_Group.H>
#include <FL/Fl_Radio_Round_Button.H>

namespace {

constexpr int body_size = 16;
const Fl_Color page_colour = fl_rgb_color(0xF6, 0xF4, 0xEF);
const Fl_Color card_colour = fl_rgb_color(0xFF, 0xFF, 0xFF);
const Fl_Color text_colour = fl_rgb_color(0x20, 0x30, 0x3A);
const Fl_Color button_colour = fl_rgb_color(0x0B, 0x5F, 0x74);

/// A widget belongs to the group that is open while it is made, and that group deletes it.
template <class Widget>
Widget* make(const char* text, int x, int y, int width, int height) {
  auto* const widget = new Widget(x, y, width, height, text);  // NOLINT(cppcoreguidelines-owning-memory)
  widget->labelsize(body_size);
  widget->labelcolor(text_colour);
  widget->align(FL_ALIGN_LEFT | FL_ALIGN_INSIDE | FL_ALIGN_WRAP);
  return widget;
}

void add_line(const char* text, int x, int y, int size, Fl_Font font) {
  auto* const line = make<Fl_Box>(text, x, y, 700, 34);
  line->labelsize(size);
  line->labelfont(font);
}

void add_card(const char* text, int x, int y, int width, int height) {
  auto* const card = make<Fl_Box>(text, x, y, width, height);
  card->box(FL_RFLAT_BOX);
  card->color(card_colour);
}

void add_button(const char* text, int x, int y, int width) {
  auto* const button = make<Fl_Button>(text, x, y, width, 44);
  button->box(FL_RFLAT_BOX);
  button->align(FL_ALIGN_CENTER);
  button->color(button_colour);
  button->labelcolor(FL_WHITE);
}

/// A question with its four answers, of which one can be chosen.
void add_question(const char* text, int y) {
  add_line(text, 833, y, body_size, FL_HELVETICA_BOLD);
  Fl_Group* const answers = make<Fl_Group>("", 833, y + 32, 398, 4 * 54);
  int top = y + 32;
  for (const char* answer : {"Expected: tell the patient that it passes", "Monitor: ask again after a day or two",
                             "Contact: the clinic should hear of it", "Emergency: immediate medical attention"}) {
    auto* const choice = make<Fl_Radio_Round_Button>(answer, 833, top, 398, 48);
    choice->box(FL_BORDER_BOX);
    choice->color(card_colour);
    top += 54;
  }
  answers->end();
}

void add_header() {
  add_card("", 0, 0, 1280, 54);
  add_line("Needlecase", 28, 10, body_size, FL_HELVETICA_BOLD);
  int x = 940;
  for (const char* page : {"Library", "Guidance", "Settings", "Help"}) {
    add_line(page, x, 10, body_size, FL_HELVETICA);
    x += 86;
  }
}

void add_story() {
  add_line("Soreness the day after", 28, 78, 26, FL_HELVETICA_BOLD);
  add_line("Case 3 of 10 \xC2\xB7 neck \xC2\xB7 moderate", 28, 124, body_size, FL_HELVETICA);
  int top = 172;
  for (const char* said :
       {"I had the needles yesterday afternoon. This morning the side of my neck is stiff, and it hurts when I look "
        "over my shoulder.",
        "It is more of an ache than a pain. Like after the gym, when I have not been for a while.",
        "There is a mark as large as a coin where one of the needles went in. It is blue, and a little yellow at the "
        "edge.",
        "No, nothing in my arm. I can feel everything, and I can grip as I always do.",
        "I slept well. No fever; I have not taken anything for it."}) {
    add_card(said, 28, top, 740, 76);
    top += 88;
  }
  add_line("Ask", 28, top, body_size, FL_HELVETICA_BOLD);
  int x = 28;
  for (const char* question : {"Breathing", "Numbness", "Headache", "Medicines"}) {
    add_button(question, x, top + 40, 116);
    x += 124;
  }
}

}  // namespace

int main() {
  Fl_Double_Window window(1280, 800, "Quiz");
  window.color(page_colour);
  add_header();
  add_story();
  add_card("", 812, 80, 440, 680);
  add_question("The ache in the neck", 100);
  add_question("The mark on the skin", 366);
  add_button("Submit answer", 833, 660, 150);
  window.end();
  window.show();
  std::puts("ready");
  std::fflush(stdout);
  return Fl::run();
}
