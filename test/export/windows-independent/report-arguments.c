/* Stands in for curl.exe: appends how many arguments it was given, and each of them, with a NUL. */
#include <stdio.h>
#include <windows.h>

int wmain(int count, wchar_t **argument) {
  static char text[1 << 17];
  FILE *report = _wfopen(_wgetenv(L"ARGUMENTS_REPORT"), L"ab");
  if (report == NULL) return 1;
  fprintf(report, "%d", count - 1);
  fputc(0, report);
  for (int at = 1; at < count; at++) {
    int size = WideCharToMultiByte(CP_UTF8, 0, argument[at], -1, text, sizeof text, NULL, NULL);
    fwrite(text, 1, (size_t)size, report);
  }
  return fclose(report);
}
