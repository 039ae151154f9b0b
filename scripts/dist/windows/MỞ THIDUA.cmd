@echo off
chcp 65001 >nul
title thidua
if not exist "%~dp0node.exe" goto unpack
"%~dp0node.exe" "%~dp0app\bin\thidua.js" %*
echo.
echo Nhấn một phím bất kỳ để đóng cửa sổ này.
pause >nul
exit /b
:unpack
echo Không thấy node.exe ở cạnh tệp này.
echo Hãy giải nén cả tệp .zip ra một thư mục (nháy chuột phải, chọn Extract All...), rồi mở lại từ thư mục đó.
echo.
echo Nhấn một phím bất kỳ để đóng cửa sổ này.
pause >nul
